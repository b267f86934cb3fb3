import { canonicalId } from '@open-intake/core';

const json = /^application\/json(?:\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i;
const sealed = /^application\/jose\+json\s*$/i;
const uuid = /^(?:"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))$/i;
const digestMember = /^\s*([a-z][a-z0-9_*.-]*)=(:[A-Za-z0-9+/]*={0,2}:)\s*$/;

/** Whether a body is plain UTF-8 JSON: no other charset, no compression. */
export function isPlainJson(headers: Headers): boolean {
  return isUnpacked(headers) && json.test(headers.get('content-type') ?? '');
}

/** Whether a body is an envelope, not compressed. */
export function isSealedBody(headers: Headers): boolean {
  return isUnpacked(headers) && sealed.test(headers.get('content-type') ?? '');
}

function isUnpacked(headers: Headers): boolean {
  return (headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity') === 'identity';
}

/** The key of a post in small letters, bare or in quotes, or the problem with it. */
export function readKey(headers: Headers): { readonly key: string } | 'key-missing' | 'key-mismatch' {
  const header = headers.get('idempotency-key')?.trim() ?? '';
  if (header === '' || header === '""') return 'key-missing';
  const match = uuid.exec(header);
  const key = match?.[1] ?? match?.[2];
  return key === undefined ? 'key-mismatch' : { key: canonicalId(key) };
}

/** Whether a Content-Digest (RFC 9530) says something else than the `sha-256` member that the body has. Other algorithms are passed over. */
export function isOtherDigest(headers: Headers, expected: string): boolean {
  const header = headers.get('content-digest');
  if (header === null) return false;
  const members = header.split(',').map((member) => digestMember.exec(member));
  if (members.includes(null)) return true;
  const given = members.find((member) => member?.[1] === 'sha-256')?.[2];
  return given !== undefined && `sha-256=${given}` !== expected;
}
