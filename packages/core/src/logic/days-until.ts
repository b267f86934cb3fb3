import type { Operator } from './operator.ts';
import { readOwn } from './read-own.ts';

const millisecondsADay = 86_400_000;

/** The number of a Gregorian day, or null where there is no such day (31 February). */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / millisecondsADay : null;
}

function exactDay(date: unknown): number | null {
  const text = typeof date === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.slice(1) : undefined;
  const parts = text ?? ['year', 'month', 'day'].map((part) => readOwn(date, [part]));
  const [year, month, day] = parts.map((part) => (part === undefined ? Number.NaN : Number(part)));
  return dayNumber(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
}

/**
 * `{ "daysUntil": { "var": "court_date" } }`: whole days from `today` to a date answer (`{ year, month, day }`) or an ISO
 * 8601 day; below zero when it has passed, null when the date is not exact or there is none. Ours, beside JsonLogic.
 */
export const dateOperators: Readonly<Record<string, Operator>> = {
  daysUntil: ([date], { read, injected }) => {
    const day = exactDay(date);
    const today = exactDay(injected('today') ?? read('today'));
    return day === null || today === null ? null : day - today;
  },
};
