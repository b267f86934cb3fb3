import { exactDay } from './exact-day.ts';
import type { Operator } from './operator.ts';
import { unknown } from './unknown.ts';

/**
 * Whole days from `today` to a date; below zero when it has passed, null when the date is not exact or there is none. Unknown
 * where today is.
 */
export const daysUntil: Operator = ([date], { read, injected }) => {
  const now = injected('today') ?? read('today');
  if (now === unknown) return unknown;
  const [day, today] = [exactDay(date), exactDay(now)];
  return day === null || today === null ? null : day - today;
};
