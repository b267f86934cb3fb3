import { exactDay } from './exact-day.ts';
import type { Operator } from './operator.ts';

/** Whole days from `today` to a date; below zero when it has passed, null when the date is not exact or there is none. */
export const daysUntil: Operator = ([date], { read, injected }) => {
  const day = exactDay(date);
  const today = exactDay(injected('today') ?? read('today'));
  return day === null || today === null ? null : day - today;
};
