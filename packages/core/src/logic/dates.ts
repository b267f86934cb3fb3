import { exactDay } from './exact-day.ts';
import type { Operator } from './operator.ts';
import { partOf } from './part-of.ts';
import { unknown } from './unknown.ts';

const millisecondsADay = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year of a date, however exact it is. */
function yearOf(date: unknown): number | null {
  if (typeof date === 'string') return exactDay(date) === null ? null : Number(date.slice(0, 4));
  const year = partOf(date, 'year');
  return typeof year === 'number' ? year : null;
}

function dayOf(number: number): Day {
  const date = new Date(number * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first and the last day that a date can mean; undefined where there is none. */
function span(date: unknown): readonly [first: Day, last: Day] | undefined {
  const exact = exactDay(date);
  if (exact !== null) return [dayOf(exact), dayOf(exact)];
  const [year, month, day] = ['year', 'month', 'day'].map((part) => partOf(date, part));
  if (typeof year !== 'number' || day !== undefined) return undefined;
  if (month === undefined)
    return [
      { year, month: 1, day: 1 },
      { year, month: 12, day: 31 },
    ];
  const last = typeof month === 'number' ? exactDay({ year, month, day: 1 }) : null;
  // Nobody's age hangs on how many days a month has.
  return last === null
    ? undefined
    : [
        { year, month: Number(month), day: 1 },
        { year, month: Number(month), day: 31 },
      ];
}

/** Whole years from one day to another. Who was born on 29 February is a year older on 1 March of other years. */
function yearsBetween(from: Day, to: Day): number {
  const isBefore = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (isBefore ? 1 : 0);
}

function isoDay({ year, month, day }: Day): string | null {
  const part = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return year >= 100 && year <= 9999 ? [part(year, 4), part(month, 2), part(day, 2)].join('-') : null;
}

/** Dates: answers (`{ year, month?, day? }`) and ISO 8601 texts. What is not exact enough to tell makes the result null. */
export const dateOperators: Readonly<Record<string, Operator>> = {
  age: ([born], { read, injected }) => {
    const now = injected('today') ?? read('today');
    if (now === unknown) return unknown;
    const today = exactDay(now);
    const days = span(born);
    if (today === null || days === undefined) return null;
    const [oldest, youngest] = days.map((day) => yearsBetween(day, dayOf(today)));
    return oldest === youngest && oldest !== undefined && oldest >= 0 ? oldest : null;
  },
  daysBetween: ([from, to]) => {
    const [first, last] = [exactDay(from), exactDay(to)];
    return first === null || last === null ? null : last - first;
  },
  addDays: ([date, days]) => {
    const day = exactDay(date);
    return day === null || typeof days !== 'number' || !Number.isInteger(days) ? null : isoDay(dayOf(day + days));
  },
  year: ([date]) => yearOf(date),
};
