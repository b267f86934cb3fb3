import { isSubmissionId } from '../http/idempotency-key.ts';
import type { SubmissionRow } from '../submissions/read-row.ts';

/** A place in the list: what the rows are ordered by. */
export interface Cursor {
  readonly done: boolean;
  /** ISO 8601, or `infinity` for no due moment. */
  readonly due: string;
  readonly received: string;
  readonly id: string;
}

/** The place of a row, as a text that means nothing to its reader. */
export function cursorAfter(row: Pick<SubmissionRow, 'status' | 'due_at' | 'received_at' | 'id'>): string {
  const place = [
    row.status === 'done' ? 1 : 0,
    row.due_at?.toISOString() ?? 'infinity',
    row.received_at.toISOString(),
    row.id,
  ];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads such a text; undefined when it is none of ours. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(place) || place.length !== 4) return undefined;
    const [done, due, received, id] = place as readonly unknown[];
    if (
      (done !== 0 && done !== 1) ||
      !isMoment(due, 'infinity') ||
      !isMoment(received) ||
      typeof id !== 'string' ||
      !isSubmissionId(id)
    )
      return undefined;
    return { done: done === 1, due, received, id };
  } catch {
    return undefined;
  }
}

/** As `cursorAfter` writes it, and a day that there is: the database knows no year 0. */
function isMoment(value: unknown, also?: string): value is string {
  if (typeof value !== 'string') return false;
  if (value === also) return true;
  const moment = /^(?!0000)\d{4}-/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString() === value;
}
