import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and no words appear. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code for a receipt: 40 random bits as `XXXX-XXXX`. It opens nothing. */
export function newReceiptCode(): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
