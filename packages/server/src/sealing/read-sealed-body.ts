import { type Keyset, readSealed, type SealedHeader } from '@open-intake/core';
import { ProblemError } from '../http/problem.ts';

/**
 * What can be known of a sealed body without a key: its shape and its header. Recipients have to be in the keyset, whether or not
 * they are in use today: bytes may be days old when they get through.
 *
 * @throws ProblemError 413 `too-large`; 422 `bad-request` naming what is wrong; 421 `stale-form` for keys that are not
 * the agency's (any more): the sender fetches the keyset, keeps the answers and seals anew
 */
export function readSealedBody(bytes: Uint8Array, keyset: Keyset): SealedHeader {
  const read = readSealed(bytes, (text) => Buffer.from(text, 'base64url'));
  if (read.code === 'too-large') throw new ProblemError(413, 'too-large');
  if (read.code !== undefined)
    throw new ProblemError(422, 'bad-request', { errors: [{ pointer: '', code: read.code }] });
  const known = new Set(keyset.keys.map(({ kid }) => kid));
  if (!read.header.kids.every((kid) => known.has(kid)))
    throw new ProblemError(421, 'stale-form', { errors: [{ pointer: '', code: 'unknown-key' }] });
  return read.header;
}
