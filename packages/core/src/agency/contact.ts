import '../no-eval.ts';
import * as z from 'zod/mini';
import { languageTagSchema } from '../languages/language-tag.ts';
import { isRealDay } from '../values/calendar-day.ts';
import { isTimeZone, isWebAddress } from './real-values.ts';

/** Words of the agency's own by language tag; the first language offered must be there. */
export const localizedSchema = z.record(languageTagSchema, z.string().check(z.maxLength(2000)));

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'));

/** A day (ISO 8601) that the calendar has. */
export const daySchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'not-a-day', abort: true }), z.refine(isRealDay, 'not-a-day'));

/** An IANA time zone that is known here, such as `America/Chicago`. */
export const timeZoneSchema = z.string().check(z.refine(isTimeZone, 'unknown-time-zone'));

/** A stretch of a week's days; one that closes at or before it opens goes past midnight. */
export const hoursSchema = z.strictObject({
  days: z.array(weekday).check(z.minLength(1)),
  opens: clock,
  closes: clock,
});

const numberSchema = z.string().check(z.minLength(1), z.maxLength(40));
const languagesSchema = z.array(languageTagSchema).check(z.minLength(1));

const channel = {
  /** When somebody answers: `"always"` for day and night, or days and times. Where it is absent, nothing is said of it. */
  hours: z.optional(z.union([z.literal('always'), z.array(hoursSchema).check(z.minLength(1))])),
  /** IANA time zone of `hours`. @default the agency's */
  timeZone: z.optional(timeZoneSchema),
  /** Days (ISO 8601) on which nobody answers. */
  holidays: z.optional(z.array(daySchema)),
  /** The day (ISO 8601) on which somebody last checked this with the line itself. */
  checked: z.optional(daySchema),
};

const voiceSchema = z.strictObject({
  /** As people dial it. What to press or to say has properties of its own. */
  number: numberSchema,
  /** The number from other places, where a short one such as `311` does not work. */
  elsewhere: z.optional(numberSchema),
  /** Languages that whoever answers speaks, also after a key is pressed. */
  languages: languagesSchema,
  /** The key to press for a language, such as `{ "es": "2" }`. */
  press: z.optional(z.record(languageTagSchema, z.string().check(z.regex(/^[0-9*#]{1,4}$/, 'not-a-key')))),
  /** Whether an interpreter of any other language joins the call. @default false */
  interpreters: z.optional(z.boolean()),
  /**
   * What to say in English to get an interpreter, by language: `{ "pl": "Polish interpreter, please." }`. A language that is
   * here is reached by an interpreter. @default with `interpreters`, that sentence with the language's English name
   */
  say: z.optional(z.record(languageTagSchema, z.string().check(z.minLength(1), z.maxLength(200)))),
  ...channel,
});

const textSchema = z.strictObject({
  /** The number that takes text messages. */
  number: numberSchema,
  /** Languages in which messages are answered. */
  languages: languagesSchema,
  /**
   * The word that starts it, by language: `{ "en": "HOME", "es": "AYUDA" }`; `null` where any word does. A language without
   * its word is not offered. `"postal-code"`: the person's own ZIP or postal code is the word. @default any word does
   */
  keyword: z.optional(
    z.union([
      z.literal('postal-code'),
      z.record(languageTagSchema, z.nullable(z.string().check(z.minLength(1), z.maxLength(40)))),
    ]),
  ),
  ...channel,
});

const videoSchema = z.strictObject({
  /** The number of a videophone. Either this or `url`. */
  number: z.optional(numberSchema),
  /** The https address where a video call starts. */
  url: z.optional(z.string().check(z.maxLength(2000), z.refine(isWebAddress, 'not-https'))),
  /** Sign languages, such as `["ase"]` for ASL. */
  languages: languagesSchema,
  ...channel,
});

/** A line or an office that a person can reach, by one or more ways. */
export const contactSchema = z.strictObject({
  /** What forms call it by, such as `988`. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** What it is for. */
  label: localizedSchema,
  /** Who answers, such as "A trained person". */
  answeredBy: z.optional(localizedSchema),
  note: z.optional(localizedSchema),
  /** What they may do though the caller did not ask: send police or an ambulance; report harm to a child or an adult at risk. */
  mayDo: z.optional(z.array(z.enum(['send-help', 'report-harm']))),
  /** Ids of notices that show it in place of the contacts that the form names there: for lines of one place. */
  insteadIn: z.optional(z.array(z.string())),
  /** The id of a contact that it follows wherever a form names that one, as a state's line follows the national one. */
  beside: z.optional(z.string()),
  voice: z.optional(voiceSchema),
  text: z.optional(textSchema),
  video: z.optional(videoSchema),
});

/** One line that people can call, text or see: of the agency itself or of somebody else, such as `988`. */
export type AgencyContact = z.infer<typeof contactSchema>;
/** How a contact is called: a number, with its languages and hours. */
export type VoiceChannel = z.infer<typeof voiceSchema>;
/** How a contact is written to: a number, with the word to send in each language, its languages and hours. */
export type TextChannel = z.infer<typeof textSchema>;
/** How a contact is seen: by a number or an address for video, with its languages and hours. */
export type VideoChannel = z.infer<typeof videoSchema>;
