import { canonicalId } from '@open-intake/core';
import { ProblemError } from './problem.ts';

const uuid = /^"?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"?$/;

/** Whether a text can be the id of a submission: only such a one goes to the database. */
export const isSubmissionId = (text: string): boolean => !text.includes('"') && uuid.test(text);

/**
 * The key of a post in small letters: a UUID, bare or as a structured string in quotes. Two headers arrive here joined by a comma, which is no key.
 *
 * @throws ProblemError 400 `key-missing`, or `key-mismatch` when it can be no submission's id.
 */
export function idempotencyKey(headers: Headers): string {
  const header = headers.get('Idempotency-Key')?.trim() ?? '';
  if (header === '' || header === '""') throw new ProblemError(400, 'key-missing');
  const quotes = Number(header.startsWith('"')) + Number(header.endsWith('"'));
  const key = uuid.exec(header)?.[1];
  if (key === undefined || quotes === 1) throw new ProblemError(400, 'key-mismatch');
  return canonicalId(key);
}
