import { type FormDefinition, isSameId, type Keyset, readSealed, type SealedHeader } from '@open-intake/core';
import { fromBase64Url } from '../seal/base64url.ts';
import { problemResponse } from './problem-response.ts';

/** What taking a sealed submission needs of the server in memory. */
export interface TakeSealedOptions {
  readonly key: string;
  readonly form: FormDefinition;
  readonly formHash: string;
  readonly keyset: Keyset;
}

/** What can be known of an envelope without a key: its header. Or the problem with it. */
export function takeSealed(
  bytes: Uint8Array,
  { key, form, formHash, keyset }: TakeSealedOptions,
): { readonly header: SealedHeader } | Response {
  const read = readSealed(bytes, fromBase64Url);
  if (read.code === 'too-large') return problemResponse(413, 'too-large');
  if (read.code !== undefined) return problemResponse(422, 'bad-request', [{ pointer: read.path, code: read.code }]);
  const { header } = read;
  const roles = new Map(keyset.keys.map(({ kid, role }) => [kid, role]));
  const sealedTo = header.kids.map((kid) => roles.get(kid));
  if (sealedTo.includes(undefined)) return problemResponse(421, 'stale-form', [{ pointer: '', code: 'unknown-key' }]);
  if (!sealedTo.includes('intake') || !sealedTo.includes('recovery'))
    return problemResponse(422, 'bad-request', [{ pointer: '', code: 'too-few-keys' }]);
  if (!isSameId(header.id, key)) return problemResponse(400, 'key-mismatch');
  if (header.hash !== formHash) return problemResponse(422, 'stale-form');
  if (header.form !== form.id || header.version !== form.version)
    return problemResponse(422, 'bad-request', [{ pointer: '/form', code: 'bad-form' }]);
  return { header };
}
