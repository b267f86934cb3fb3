import { momentOf, wallTime } from '@open-intake/core';
import type { DueGroup } from '../api/worker-schemas.ts';
import type { SubmissionStatus } from '../database/tables.ts';

const hour = 3_600_000;
/** A night is not over at midnight: what is due within so many hours counts as today's. */
const nightHours = 12;

/** The moment up to which something is due today or tonight: the end of the agency's day, or in twelve hours, whichever is later. */
export function endOfTonight(now: Date, timeZone: string): Date {
  const tomorrow = wallTime(new Date(Date.parse(`${wallTime(now, timeZone).day}T12:00:00Z`) + 24 * hour), 'UTC').day;
  const midnight = momentOf({ day: tomorrow, time: '00:00' }, timeZone).getTime();
  return new Date(Math.max(midnight, now.getTime() + nightHours * hour));
}

/** The group of a submission that is due at a moment; null where no rule gives one. */
export function dueGroupOf(status: SubmissionStatus, due: Date | null, now: Date, timeZone: string): DueGroup {
  if (status === 'done') return 'done';
  if (due === null) return 'undated';
  if (due <= now) return 'overdue';
  return due <= endOfTonight(now, timeZone) ? 'today' : 'later';
}
