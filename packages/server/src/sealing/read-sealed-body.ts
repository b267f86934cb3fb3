import { type Keyset, readSealed, type SealedHeader } from '@open-intake/core';
import { ProblemError } from '../http/problem.ts';

/**
 * The shape and the header of a sealed body, which need no key. Recipients have to be in the keyset, whether or not
 * they are in use today: bytes may be days old when they get through. One of them is a key of those who read, one is for recovery,
 * so that no lost key loses a submission.
 *
 * @throws ProblemError 413 `too-large`; 422 `bad-request` naming what is wrong; 421 `stale-form` for keys that are not
 * the agency's (any more): the sender fetches the keyset, keeps the answers and seals anew
 */
export function readSealedBody(bytes: Uint8Array, keyset: Keyset): SealedHeader {
  const read = readSealed(bytes, (text) => Buffer.from(text, 'base64url'));
  if (read.code === 'too-large') throw new ProblemError(413, 'too-large');
  if (read.code !== undefined) throw bad(read.code, read.path);
  const roles = new Map(keyset.keys.map(({ kid, role }) => [kid, role]));
  const sealedTo = read.header.kids.map((kid) => roles.get(kid));
  if (sealedTo.includes(undefined))
    throw new ProblemError(421, 'stale-form', { errors: [{ pointer: '', code: 'unknown-key' }] });
  if (!sealedTo.includes('intake') || !sealedTo.includes('recovery')) throw bad('too-few-keys');
  return read.header;
}

const bad = (code: string, pointer = '') => new ProblemError(422, 'bad-request', { errors: [{ pointer, code }] });
