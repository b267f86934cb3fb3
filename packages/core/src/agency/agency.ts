import '../no-eval.ts';
import * as z from 'zod/mini';
import { claimSchema } from '../form/claim.ts';
import { languageTagSchema } from '../languages/language-tag.ts';
import { contactSchema, daySchema, hoursSchema, localizedSchema, timeZoneSchema } from './contact.ts';
import { isLogo, isWebAddress } from './real-values.ts';

/** The main way to a person. `label` says what it is for. */
const agencyPhoneSchema = z.strictObject({
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
  timeZone: timeZoneSchema,
  /** The main way to a person; shown on every screen. */
  phone: agencyPhoneSchema,
  /** Crisis lines and others; forms name their ids. */
  contacts: z.array(contactSchema).check(z.maxLength(200)),
  hours: z.array(hoursSchema),
  /** Days (ISO 8601) on which nobody works. */
  holidays: z.optional(z.array(daySchema)),
  /** Answers are read within this many open hours. @default 8 */
  readWithinHours: z.optional(z.number().check(z.gt(0), z.lte(200))),
  /** Where the exit goes: a page with nothing personal on it. */
  exitUrl: z.url({ error: 'not-https', abort: true }).check(z.refine(isWebAddress, 'not-https')),
  /** What staff must report, in the agency's own words. */
  reporterNotice: z.optional(localizedSchema),
  /** What is not harm, such as having no food at home: one sentence, from the agency's counsel. It follows what must be reported. */
  notHarm: z.optional(localizedSchema),
  /** Where the places that may help are shown: below the receipt, or on the review too (`before`), for whoever does not want to send. @default "after" */
  nextSteps: z.optional(z.enum(['after', 'before'])),
  /** Who answers for what the words of this file say of law, benefits and immigration. */
  claims: z.optional(z.array(claimSchema).check(z.maxLength(200))),
  /** How long answers are kept, in days. */
  retentionDays: z.int().check(z.gte(1), z.lte(3660)),
  /** Languages offered to clients, in order. */
  languages: z.array(languageTagSchema).check(z.minLength(1)),
  /** Path or https address of a logo of the agency's own origin. */
  logo: z.optional(z.string().check(z.refine(isLogo, 'not-https'))),
  /** Whether only sealed answers are taken: a page needs `key-pin`. A server that has keys says so by itself. */
  sealedOnly: z.optional(z.boolean()),
  /** One colour, `#rrggbb`; readable shades are derived from it. */
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'not-a-colour'))),
});

/** An agency file: who reads the answers, how it is called, when it is open, and what it tells people. Made by `parseAgency`. */
export type Agency = z.infer<typeof agencySchema>;
/** The agency's own line, the main way to a person: shown on every screen. */
export type AgencyPhone = z.infer<typeof agencyPhoneSchema>;
