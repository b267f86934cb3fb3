import type { Within } from '@open-intake/core';
import type { NotificationUrgency } from '../database/tables.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long arrivals are gathered for one notification. */
export const gathering = minute;

/** How long a submission may lie unopened, by its most urgent flag, before staff are told again. */
const patience: Readonly<Record<Within | 'unknown' | 'none', number>> = {
  now: 15 * minute,
  'same-day': 4 * hour,
  '1-day': 8 * hour,
  '2-days': day,
  '5-days': 2 * day,
  unknown: hour,
  none: day,
};

/** When every step was taken, it is said again this often. */
const atTheEnd = day;

/** A step of the escalation, as far as time goes. */
export interface StepTime {
  /** Minutes after the step before. @default by the flag */
  readonly afterMinutes?: number | undefined;
}

/**
 * Milliseconds from one telling to the next.
 *
 * @param said how often it was said already, 1 or more
 */
export function untilSaidAgain(within: NotificationUrgency, said: number, steps: readonly StepTime[]): number {
  const step = steps[said - 1];
  if (step?.afterMinutes !== undefined) return step.afterMinutes * minute;
  return said <= Math.max(1, steps.length)
    ? patience[within ?? 'none']
    : Math.max(atTheEnd, patience[within ?? 'none']);
}
