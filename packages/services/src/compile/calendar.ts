import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../read/service.ts';
import { openDays } from './open-days.ts';
import { zoneOf } from './zone-of.ts';

/** The days of which a compiled file knows the openings, and what happens on them. What was worked out once is kept. */
export interface Calendar {
  /** The first midnight, in minutes since 1970. */
  readonly from: number;
  /** Where each day begins, and where the last ends, in minutes after `from`. */
  readonly days: readonly number[];
  /** The days (ISO 8601) on which a schedule is in force; undefined where that cannot be known. */
  daysOf(schedule: Schedule): readonly string[] | undefined;
  /**
   * A local time of a day in minutes after `from`. An hour that a clock skips is the hour after it, one that comes twice is the first.
   *
   * @param zone as a schedule has it
   */
  minuteOf(day: string, minutes: number, zone: Schedule['zone']): number;
}

/** Days of a compiled file. */
const length = 14;

const minutesOf = (at: Temporal.ZonedDateTime): number => Math.round(at.epochMilliseconds / 60_000);

function timeOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const [more, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 });
  return minutesOf(date.add({ days: more }).toZonedDateTime({ timeZone, plainTime }));
}

/** A function that works each of its answers out once. */
function remembered<Value>(): (key: string, work: () => Value) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key, work) => {
    const found = known.get(key) ?? { value: work() };
    known.set(key, found);
    return found.value;
  };
}

/**
 * The 14 days from the one that it is where the agency is.
 *
 * @param timeZone IANA time zone of the agency
 * @param now milliseconds since 1970
 */
export function calendarOf(timeZone: string, now: number): Calendar {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const midnights = Array.from({ length: length + 1 }, (_, more) => timeOf(today, more * 1440, timeZone));
  const from = midnights[0] ?? 0;
  // What began the evening before reaches into the first day, and a day of another zone is not a day here.
  const [first, last] = [today.subtract({ days: 2 }), today.add({ days: length + 1 })];
  const rememberedDays = remembered<readonly string[] | undefined>();
  const rememberedMinutes = remembered<number>();
  return {
    from,
    days: midnights.map((midnight) => midnight - from),
    daysOf: ({ opens: _opens, closes: _closes, zone: _zone, ...rule }) =>
      rememberedDays(JSON.stringify(rule), () => openDays(rule, first, last)),
    minuteOf: (day, minutes, zone) =>
      rememberedMinutes(`${day} ${minutes} ${typeof zone} ${zone}`, () => {
        const date = Temporal.PlainDate.from(day);
        return timeOf(date, minutes, zoneOf(zone, timeZone, date)) - from;
      }),
  };
}
