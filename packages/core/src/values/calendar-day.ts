/** A Gregorian date, as exact as a person knows it: the value of a `date` question. */
export interface DateAnswer {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** The person is not sure of it. */
  readonly approx?: boolean;
}

/** How many days a month of the Gregorian calendar has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date answer as ISO 8601, as exact as it is: `2026`, `2026-03`, `2026-03-05`. */
export function isoDate({ year, month, day }: DateAnswer): string {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first and last day (`YYYY-MM-DD`) that a date answer can mean. */
export function daySpan({ year, month, day }: DateAnswer): { readonly first: string; readonly last: string } {
  const lastMonth = month ?? 12;
  const last = { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) };
  return { first: isoDate({ year, month: month ?? 1, day: day ?? 1 }), last: isoDate(last) };
}

/** Whole days from one day to another (both `YYYY-MM-DD`); below zero when `to` is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether the calendar has this day (`YYYY-MM-DD`). */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
