import { momentOf } from '@open-intake/core';
import { type SubmissionStatus, submissionStatuses } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { type Cursor, readCursor } from './cursor.ts';

const given = (url: URL, name: string): string | undefined => url.searchParams.get(name) || undefined;

const bad = (parameter: string) =>
  new ProblemError(400, 'bad-request', { errors: [{ pointer: `/${parameter}`, code: `bad-${parameter}` }] });

/** @throws ProblemError 400 `bad-request`, as all of these do */
export function statusIn(url: URL): SubmissionStatus | undefined {
  const text = given(url, 'status');
  const status = submissionStatuses.find((known) => known === text);
  if (text !== undefined && !status) throw bad('status');
  return status;
}

/** A BCP 47 tag in its usual spelling. */
export function languageIn(url: URL): string | undefined {
  const text = given(url, 'language');
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    throw bad('language');
  }
}

/** A place in the list. */
export function cursorIn(url: URL): Cursor | undefined {
  const text = given(url, 'cursor');
  if (text === undefined) return undefined;
  const cursor = readCursor(text);
  if (!cursor) throw bad('cursor');
  return cursor;
}

/** From the first moment of the day `from` to the last of the day `to`, by the agency's clock. */
export function daysIn(url: URL, timeZone: string): { readonly from?: Date; readonly before?: Date } {
  const [from, to] = [dayOf(url, 'from'), dayOf(url, 'to')];
  if (from !== undefined && to !== undefined && from > to) throw bad('to');
  return {
    ...(from !== undefined && { from: momentOf({ day: from, time: '00:00' }, timeZone) }),
    ...(to !== undefined && { before: momentOf({ day: dayAfter(to), time: '00:00' }, timeZone) }),
  };
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A day (ISO 8601) that there is, in years that people write. */
function dayOf(url: URL, name: string): string | undefined {
  const text = given(url, name);
  if (text === undefined) return undefined;
  const moment = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text) throw bad(name);
  return text;
}
