import { createHash } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and no words appear. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytesOfCode = 5;

/**
 * The codes that a receipt for a submission can have, the one to take first in front: 40 bits each of the SHA-256 of the id in
 * lower case, so that every receiver makes the same. As `XXXX-XXXX`. A code opens nothing.
 */
export function receiptCodes(id: string): readonly string[] {
  const hash = createHash('sha256').update(id.toLowerCase()).digest();
  const count = Math.floor(hash.length / bytesOfCode);
  return Array.from({ length: count }, (_, at) => codeOf(hash.subarray(at * bytesOfCode, (at + 1) * bytesOfCode)));
}

function codeOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
