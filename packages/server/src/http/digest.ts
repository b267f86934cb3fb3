import { createHash, timingSafeEqual } from 'node:crypto';
import { ProblemError } from './problem.ts';

/** `sha256-` and the base64url of the SHA-256 of some bytes or of a text in UTF-8: how digests stand in receipts. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64url')}`;
}

/** The SHA-256 of a text, in hex. */
export function hexDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares two texts in a time that does not tell where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(hexDigest(one)), Buffer.from(hexDigest(other))];
  return timingSafeEqual(left, right);
}

/**
 * Compares a Content-Digest header (RFC 9530) with the digest of the body. Algorithms other than `sha-256` are passed over,
 * as the standard allows.
 *
 * @throws ProblemError 400 `digest-mismatch`
 */
export function checkContentDigest(headers: Headers, digest: string): void {
  const header = headers.get('Content-Digest');
  if (header === null) return;
  const members = header
    .split(',')
    .map((member) => /^\s*([a-z][a-z0-9_*.-]*)=:([A-Za-z0-9+/]*={0,2}):\s*$/.exec(member));
  if (members.includes(null)) throw new ProblemError(400, 'digest-mismatch');
  const given = members.find((member) => member?.[1] === 'sha-256')?.[2];
  if (given === undefined) return;
  const expected = Buffer.from(digest.slice('sha256-'.length), 'base64url').toString('base64');
  if (given !== expected) throw new ProblemError(400, 'digest-mismatch');
}
