import * as z from 'zod/mini';

const day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'not-a-day', abort: true }), z.refine(isRealDay, 'not-a-day'));
const clock = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'not-a-time'));
const text = z.string().check(z.minLength(1), z.maxLength(2000));
const names = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1));
const tag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'unknown-language'));
const age = z.int().check(z.gte(0), z.lte(150));
const needs = z.array(z.string().check(z.regex(/^[A-Za-z][\w-]{0,63}$/, 'unknown-value')));

function isRealDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const hoursSchema = z.strictObject({
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).check(z.minLength(1)),
  opens: clock,
  /** At or before `opens`: on the next day. */
  closes: clock,
});

const areaSchema = z.union([
  z.literal('anywhere'),
  z.strictObject({
    zips: z.optional(names),
    cities: z.optional(names),
    counties: z.optional(names),
    states: z.optional(names),
  }),
]);

/** What staff say of one service. What stands here counts, whatever the feed says. */
const overlayServiceSchema = z
  .strictObject({
    /** Clients see it only with `true`, and with who approved it and on which day. */
    approved: z.boolean(),
    by: z.optional(text),
    on: z.optional(day),
    needs: z.optional(needs),
    /** Words by language, in place of those of the feed. Only in languages in which somebody wrote them. */
    words: z.optional(
      z.record(tag, z.strictObject({ name: text, what: z.optional(text), steps: z.optional(z.array(text)) })),
    ),
    phones: z.optional(
      z.array(
        z.strictObject({
          number: z.string().check(z.minLength(2), z.maxLength(40)),
          extension: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
          languages: z.optional(z.array(tag)),
        }),
      ),
    ),
    languages: z.optional(z.array(tag)),
    interpreters: z.optional(z.boolean()),
    area: z.optional(areaSchema),
    /** `"any"`, or the first and last year of life. */
    ages: z.optional(z.union([z.literal('any'), z.strictObject({ from: z.optional(age), to: z.optional(age) })])),
    how: z.optional(z.enum(['walk-in', 'call', 'call-ahead', 'appointment', 'referral'])),
    waitDays: z.optional(z.int().check(z.gte(0), z.lte(3660))),
    cost: z.optional(z.enum(['free', 'costs'])),
    hours: z.optional(z.union([z.literal('always'), z.array(hoursSchema)])),
    /** Days on which it is closed. */
    closed: z.optional(z.array(day)),
    /** Whether it is open on the holidays of the agency. */
    openOnHolidays: z.optional(z.boolean()),
    documents: z.optional(z.array(z.strictObject({ code: z.optional(z.string()), text }))),
    access: z.optional(z.array(z.enum(['no-steps', 'quiet', 'sign']))),
    government: z.optional(z.boolean()),
    asks: z.optional(z.array(z.enum(['status', 'number']))),
    /** Whether the place must stay unknown. Services for safety are, unless this says `false`. */
    confidential: z.optional(z.boolean()),
    /** Whether to show it only to somebody who is alone. Services for safety are, whatever this says. */
    sensitive: z.optional(z.boolean()),
    checked: z.optional(day),
  })
  .check(
    z.refine(({ approved, by }) => !approved || by !== undefined, { path: ['by'], error: 'missing' }),
    z.refine(({ approved, on }) => !approved || on !== undefined, { path: ['on'], error: 'missing' }),
  );

/** The overlay of an agency: what it approved of a feed, and what it knows better. */
export const overlaySchema = z.strictObject({
  format: z.literal('open-intake-services-overlay/1'),
  /** IANA time zone of the agency; hours without a zone are meant in it. */
  timeZone: z.string().check(z.refine(isTimeZone, 'unknown-time-zone')),
  /** The language (BCP 47) in which the feed is written. */
  language: tag,
  /** Days on which nobody works. */
  holidays: z.optional(z.array(day)),
  /** Where ZIP or postal codes are. */
  places: z.optional(
    z.record(
      z.string().check(z.minLength(1), z.maxLength(20)),
      z.strictObject({ city: z.optional(text), county: z.optional(text), state: z.optional(text) }),
    ),
  ),
  /** Codes of taxonomies beside Open Eligibility's, or in place of its lines. */
  taxonomy: z.optional(
    z.array(z.strictObject({ system: z.optional(text), code: z.string().check(z.minLength(1)), needs })),
  ),
  /** By the id of the service in the feed. What is not here is not approved. */
  services: z.record(z.string().check(z.minLength(1)), overlayServiceSchema),
});

/** An overlay: what staff approved of a feed, and what they know better. Made by `parseOverlay`. */
export type Overlay = z.infer<typeof overlaySchema>;

/** What staff say of one service. */
export type OverlayService = z.infer<typeof overlayServiceSchema>;
