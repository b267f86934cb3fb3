import { partOf } from './part-of.ts';

const millisecondsADay = 86_400_000;

/** The number of a Gregorian day, or null where there is no such day (31 February). */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / millisecondsADay : null;
}

/** A date answer (`{ year, month, day }`) or an ISO 8601 day or moment as the number of its day; null where it is not exact. */
export function exactDay(date: unknown): number | null {
  const text = typeof date === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(T|$)/.exec(date)?.slice(1) : undefined;
  const parts = text ?? ['year', 'month', 'day'].map((part) => partOf(date, part));
  const [year, month, day] = parts.map((part) => (part === undefined ? Number.NaN : Number(part)));
  return dayNumber(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
}
