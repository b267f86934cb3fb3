import '../no-eval.ts';
import * as z from 'zod/mini';
import { languageTagSchema } from '../languages/language-tag.ts';

/** No control characters or line ends, nothing that turns text around it, no half characters. */
const plainLine = /^(?=.*\S)[^\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]+$/u;

/** A sentence or two by language (BCP 47), only in the languages in which somebody wrote them: nothing translates them. */
const writtenSchema = z
  .record(languageTagSchema, z.string().check(z.maxLength(280), z.regex(plainLine, 'bad-format')))
  .check(z.refine((texts) => Object.keys(texts).length > 0, 'too-few'));

/** Where to turn meanwhile: a contact of the agency file, a service that staff approved, words. */
const insteadSchema = z
  .strictObject({
    /** Id of a contact of the agency file; `agency` is its own line. */
    contact: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
    service: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    text: z.optional(writtenSchema),
  })
  .check(z.refine((instead) => Object.keys(instead).length > 0, 'too-few'));

/** The moment (RFC 3339) from which on a statement does not hold any more. */
const until = z.iso.datetime({ offset: true });
/** The code of a need: a choice of the form. */
const need = z.string().check(z.minLength(1), z.maxLength(256));

/** The reasons for which an office is closed. */
export const closedReasons = ['holiday', 'weather', 'staff', 'other'] as const;

const statementSchema = z.discriminatedUnion('kind', [
  /** Nobody works until then. */
  z.strictObject({ kind: z.literal('closed'), until, reason: z.enum(closedReasons) }),
  /** No new people are taken until then; what is sent is still read. */
  z.strictObject({ kind: z.literal('full'), until, instead: z.optional(insteadSchema) }),
  /** There is no help with a need until then, and what to do instead. */
  z.strictObject({ kind: z.literal('paused'), until, need, instead: insteadSchema }),
  /** People wait about so many days; of one need where it is named. */
  z.strictObject({ kind: z.literal('wait'), until, days: z.int().check(z.gte(1), z.lte(365)), need: z.optional(need) }),
  /** A line speaks only these languages until then; with none of them it is out of order. */
  z.strictObject({
    kind: z.literal('line'),
    until,
    contact: z.string().check(z.minLength(1), z.maxLength(64)),
    languages: z.array(languageTagSchema).check(z.maxLength(40)),
  }),
  /** Words for people who read one of their languages. */
  z.strictObject({ kind: z.literal('text'), until, text: writtenSchema }),
]);

/** What of an agency is true today, as it is served: only what holds now. */
export const todaySchema = z.strictObject({
  format: z.literal('open-intake-today/1'),
  statements: z.array(statementSchema).check(
    z.maxLength(40),
    z.refine((all) => new Set(all.map(subjectOf)).size === all.length, { error: 'duplicate-id', path: [] }),
  ),
  /** Names and numbers of the services that statements name, by id. */
  services: z.optional(
    z.record(
      z.string(),
      z.strictObject({ name: z.record(languageTagSchema, z.string()), phone: z.optional(z.string()) }),
    ),
  ),
});

/** One thing that is true of an agency until some moment. */
export type TodayStatement = z.infer<typeof statementSchema>;
/** What of an agency is true today: `GET /forms/{id}/today`. */
export type Today = z.infer<typeof todaySchema>;
/** Where to turn while there is no help with something. */
export type Instead = z.infer<typeof insteadSchema>;

/** What a statement is about: of two about the same one would be wrong. */
function subjectOf(statement: TodayStatement): string {
  const { kind } = statement;
  const about = 'need' in statement ? statement.need : 'contact' in statement ? statement.contact : undefined;
  return JSON.stringify([kind, about]);
}
