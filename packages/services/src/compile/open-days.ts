import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { present } from '../read/present.ts';
import type { Schedule } from '../read/service.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const atMidnight = (date: Temporal.PlainDate): Temporal.ZonedDateTime => date.toZonedDateTime('UTC');

/** Where a rule that does not say so begins: early enough for a week or a month to be whole. */
function startOf({ start, from, freq }: Schedule, first: Temporal.PlainDate): Temporal.PlainDate {
  const said = start ?? from;
  if (said !== undefined) return day(said);
  return freq === 'MONTHLY' ? first.subtract({ months: 1 }).with({ day: 1 }) : first.subtract({ days: 7 });
}

/** Whether a rule counts from a day that it does not name, or leaves open on which day of a week or month it is. */
function isRootless({
  freq,
  start,
  from,
  interval = 1,
  count,
  byDay,
  byMonthDay,
  byYearDay,
  byWeekNo,
}: Schedule): boolean {
  if (start !== undefined) return false;
  const namesDays = byDay !== undefined || byMonthDay !== undefined || byYearDay !== undefined;
  const needsDays = freq !== undefined || byWeekNo !== undefined;
  return (needsDays && !namesDays) || (from === undefined && (interval > 1 || count !== undefined));
}

/**
 * The days (ISO 8601) on which a schedule is in force, from `first` to `last`, both included. Undefined where that cannot be known:
 * every second week, and nobody says from which; a rule without an end to its working out.
 */
export function openDays(
  schedule: Schedule,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): readonly string[] | undefined {
  if (isRootless(schedule)) return undefined;
  const begins = schedule.from === undefined ? first : later(day(schedule.from), first);
  const ends = schedule.to === undefined ? last : earlier(day(schedule.to), last);
  if (Temporal.PlainDate.compare(begins, ends) > 0) return [];
  try {
    const rule = new RRuleTemporal<Temporal.ZonedDateTime>({
      ...present({
        interval: schedule.interval,
        count: schedule.count,
        wkst: schedule.weekStart,
        byDay: schedule.byDay === undefined ? undefined : daysOfRule(schedule),
        byMonthDay: listed(schedule.byMonthDay),
        byWeekNo: listed(schedule.byWeekNo),
        byYearDay: listed(schedule.byYearDay),
      }),
      freq: frequencyOf(schedule),
      dtstart: atMidnight(startOf(schedule, first)),
      temporal: Temporal,
    });
    return rule.between(atMidnight(begins), atMidnight(ends), true).map((at) => at.toPlainDate().toString());
  } catch {
    // The library gives up on a rule that it would have to follow for too long, such as a count from the year 1.
    return undefined;
  }
}

const listed = (numbers: readonly number[] | undefined): number[] | undefined => numbers && [...numbers];

/** Days of the year and weeks of the year belong to no week or month: such a rule is one of days. */
function frequencyOf({ freq, byYearDay, byWeekNo }: Schedule): 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY' {
  if (byWeekNo !== undefined || byYearDay !== undefined) return 'YEARLY';
  return freq ?? 'DAILY';
}

/** A number before a weekday means one of the month's; in a rule of weeks it means nothing. */
const daysOfRule = ({ byDay = [], freq }: Schedule): string[] =>
  freq === 'MONTHLY' ? [...byDay] : byDay.map((one) => one.slice(-2));

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;
