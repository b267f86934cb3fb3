import { directionOf, languageName } from '@open-intake/core';

/** Days, moments and names of languages in the worker's language. `lang` and `dir` are those of what Intl really gives. */
export interface Formats {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A day as exact as it is known: `2026-12-01`, `2026-12` or `2026`. Anything else comes back as it is. */
  day(iso: string): string;
  /** An RFC 3339 moment, with the name of its time zone where that is not the reader's own. */
  moment(iso: string): string;
  /** `today`, `in 3 days`, `2 days ago`. */
  daysLeft(days: number): string;
  /** The name of a BCP 47 tag; the tag itself where nobody knows a name. */
  languageName(tag: string): string;
  /** A number in the language's own digits. */
  number(value: number): string;
  /** So many bytes in kilobytes of a thousand: `12 kB`. */
  size(bytes: number): string;
}

/**
 * Makes the formats of one language; where Intl does not know it, English.
 *
 * @param timeZone IANA name. @default the reader's own; it also stands in for a zone that Intl does not know
 */
export function createFormats(language: string, timeZone?: string): Formats {
  const locales = knownLocales(language);
  const relative = new Intl.RelativeTimeFormat(locales, { numeric: 'auto' });
  const moment = momentFormat(locales, timeZone);
  const numbers = new Intl.NumberFormat(locales);
  const kilobytes = new Intl.NumberFormat(locales, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const lang = relative.resolvedOptions().locale;
  return {
    lang,
    dir: directionOf(lang),
    day: (iso) => formatDay(iso, locales),
    moment: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : moment.format(new Date(iso))),
    daysLeft: (days) => relative.format(days, 'day'),
    languageName: (tag) => languageName(tag, lang),
    number: (value) => numbers.format(value),
    size: (bytes) => kilobytes.format(Math.max(1, bytes / 1000)),
  };
}

function knownLocales(language: string): string[] {
  try {
    return [...Intl.DateTimeFormat.supportedLocalesOf(language), 'en'];
  } catch {
    return ['en'];
  }
}

function momentFormat(locales: string[], timeZone: string | undefined): Intl.DateTimeFormat {
  const own = new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' });
  if (timeZone === undefined || timeZone === own.resolvedOptions().timeZone) return own;
  try {
    return new Intl.DateTimeFormat(locales, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      calendar: 'gregory',
      timeZone,
      timeZoneName: 'short',
    });
  } catch {
    return own;
  }
}

function formatDay(iso: string, locales: string[]): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return new Intl.DateTimeFormat(locales, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric', weekday: 'long' }),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
