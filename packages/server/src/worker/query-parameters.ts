import { momentOf } from '@open-intake/core';
import { type SubmissionStatus, submissionStatuses } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { type Cursor, readCursor } from './cursor.ts';

type ParameterName = 'cursor' | 'from' | 'language' | 'status' | 'to';

/** The parameters of a call. One is there or is not: no text stands for “as if it were not there”. */
export type Parameters = Readonly<Partial<Record<ParameterName, string>>>;

const bad = (name: string) =>
  new ProblemError(400, 'bad-request', { errors: [{ pointer: `/${name}`, code: `bad-${name}` }] });

/**
 * The parameters of a worker's call, read strictly: a filter that is misspelt, empty or given twice must not pass for a list of everything.
 *
 * @param names those that mean something there
 * @throws ProblemError 400 `bad-request` naming the parameter, as all here do
 */
export function parametersIn(url: URL, ...names: readonly ParameterName[]): Parameters {
  const found: Partial<Record<ParameterName, string>> = {};
  for (const [given, text] of url.searchParams) {
    const name = names.find((known) => known === given);
    if (name === undefined) throw unknown(given);
    if (text === '' || found[name] !== undefined) throw bad(name);
    found[name] = text;
  }
  return found;
}

/** What looks like a name is said back, and nothing else that was sent. */
function unknown(given: string): ProblemError {
  const pointer = /^[A-Za-z][A-Za-z_-]{0,19}(\[\])?$/.test(given) ? `/${given}` : '';
  return new ProblemError(400, 'bad-request', { errors: [{ pointer, code: 'unknown-parameter' }] });
}

/** Which ones are asked for. */
export function statusIn({ status: text }: Parameters): SubmissionStatus | undefined {
  const status = submissionStatuses.find((known) => known === text);
  if (text !== undefined && !status) throw bad('status');
  return status;
}

/** A BCP 47 tag in its usual spelling. */
export function languageIn({ language: text }: Parameters): string | undefined {
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    throw bad('language');
  }
}

/** A place in the list. */
export function cursorIn({ cursor: text }: Parameters): Cursor | undefined {
  if (text === undefined) return undefined;
  const cursor = readCursor(text);
  if (!cursor) throw bad('cursor');
  return cursor;
}

/** From the first moment of the day `from` to the last of the day `to`, by the agency's clock. */
export function daysIn(parameters: Parameters, timeZone: string): { readonly from?: Date; readonly before?: Date } {
  const [from, to] = [dayOf(parameters, 'from'), dayOf(parameters, 'to')];
  if (from !== undefined && to !== undefined && from > to) throw bad('to');
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
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text) throw bad(name);
  return text;
}
