import { Temporal } from 'temporal-polyfill';

/** The days of which a compiled file knows the openings. */
export interface Horizon {
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** The first day there. */
  readonly first: Temporal.PlainDate;
  /** The first midnight, in minutes since 1970. */
  readonly from: number;
  /** Where each day begins, and where the last ends, in minutes after `from`. */
  readonly days: readonly number[];
}

const minutesOf = (at: Temporal.ZonedDateTime): number => Math.round(at.epochMilliseconds / 60_000);

/** Days of a compiled file. */
export const horizonDays = 14;

/** The 14 days from the one that it is in a time zone. `now`: milliseconds since 1970. */
export function horizonOf(timeZone: string, now: number): Horizon {
  const first = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const midnights = Array.from({ length: horizonDays + 1 }, (_, more) =>
    minutesOf(first.add({ days: more }).toZonedDateTime(timeZone)),
  );
  const from = midnights[0] ?? 0;
  return { timeZone, first, from, days: midnights.map((midnight) => midnight - from) };
}

/** A local time as minutes since 1970. An hour that a clock skips is the hour after it, one that comes twice is the first. */
export function instantOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const [more, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const time = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 });
  return minutesOf(date.add({ days: more }).toZonedDateTime({ timeZone, plainTime: time }));
}
