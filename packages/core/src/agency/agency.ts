import '../no-eval.ts';
import * as z from 'zod/mini';
import { languageTagSchema } from '../words/language-tag.ts';

/** Words of the agency's own by language tag; the first language offered must be there. */
const localizedSchema = z.record(languageTagSchema, z.string().check(z.maxLength(2000)));

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A number somebody can call or text. `label` says what it is for. */
const agencyContactSchema = z.strictObject({
  label: localizedSchema,
  /** As people dial it. */
  phone: z.optional(z.string().check(z.maxLength(40))),
  /** A number that takes text messages, and the word to send. */
  text: z.optional(
    z.strictObject({ to: z.string().check(z.maxLength(40)), word: z.optional(z.string().check(z.maxLength(40))) }),
  ),
  /** Languages spoken there. */
  languages: z.optional(z.array(languageTagSchema)),
  note: z.optional(localizedSchema),
});

/** `agency.json`: who stands behind the form, how to reach them, when they read. Public: it is served to the widget. */
export const agencySchema = z.strictObject({
  format: z.literal('open-intake-agency/1'),
  name: localizedSchema,
  /** IANA time zone in which hours and days are meant, such as `America/Chicago`. */
  timeZone: z.string(),
  /** The main way to a person; shown on every screen. */
  phone: agencyContactSchema,
  /** Crisis lines and others by key, such as `988`; forms name the keys. */
  contacts: z.record(z.string(), agencyContactSchema),
  hours: z.array(z.strictObject({ days: z.array(weekday).check(z.minLength(1)), opens: clock, closes: clock })),
  /** Days (ISO 8601) on which nobody works. */
  holidays: z.optional(z.array(day)),
  /** Answers are read within this many open hours. @default 8 */
  readWithinHours: z.optional(z.number().check(z.gt(0), z.lte(200))),
  /** Where the exit goes: a page with nothing personal on it. */
  exitUrl: z.url(),
  reporterNotice: z.optional(localizedSchema),
  /** How long answers are kept, in days. */
  retentionDays: z.int().check(z.gte(1), z.lte(3660)),
  /** Languages offered to clients, in order. */
  languages: z.array(languageTagSchema).check(z.minLength(1)),
  /** Path or https address of a logo of the agency's own origin. */
  logo: z.optional(z.string()),
  /** One colour, `#rrggbb`; readable shades are derived from it. */
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))),
});

export type Agency = z.infer<typeof agencySchema>;
export type AgencyContact = z.infer<typeof agencyContactSchema>;
