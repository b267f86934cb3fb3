import { momentOf } from '@open-intake/core';
import { badParameter, type Parameters } from '../api/query-parameters.ts';
import { type SubmissionStatus, submissionStatuses } from '../database/tables.ts';
import { type Cursor, readCursor } from './cursor.ts';

/** Which ones are asked for. Like all here it throws a `ProblemError` 400 `bad-request` that names the parameter. */
export function statusIn({ status: text }: Parameters): SubmissionStatus | undefined {
  const status = submissionStatuses.find((known) => known === text);
  if (text !== undefined && !status) throw badParameter('status');
  return status;
}

/** A BCP 47 tag in its usual spelling. */
export function languageIn({ language: text }: Parameters): string | undefined {
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    throw badParameter('language');
  }
}

/** A place in the list. */
export function cursorIn({ cursor: text }: Parameters): Cursor | undefined {
  if (text === undefined) return undefined;
  const cursor = readCursor(text);
  if (!cursor) throw badParameter('cursor');
  return cursor;
}

/** From the first moment of the day `from` to the last of the day `to`, by the agency's clock. */
export function daysIn(parameters: Parameters, timeZone: string): { readonly from?: Date; readonly before?: Date } {
  const [from, to] = [dayOf(parameters, 'from'), dayOf(parameters, 'to')];
  if (from !== undefined && to !== undefined && from > to) throw badParameter('to');
  return {
    ...(from !== undefined && { from: momentOf({ day: from, time: '00:00' }, timeZone) }),
    ...(to !== undefined && { before: momentOf({ day: dayAfter(to), time: '00:00' }, timeZone) }),
  };
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A day (ISO 8601) that there is, in years that people write. */
function dayOf(parameters: Parameters, name: 'from' | 'to'): string | undefined {
  const text = parameters[name];
  if (text === undefined) return undefined;
  const moment = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text) throw badParameter(name);
  return text;
}
