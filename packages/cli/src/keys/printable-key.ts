import { createECDH, createHash } from 'node:crypto';
import type { PrivateJwk } from '@open-intake/sdk/seal';

/** Crockford's base 32: no I, L, O or U, so that nobody reads one letter for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lettersOfKey = 52;
const lettersOfCheck = 4;

function toLetters(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function toBytes(letters: string): Buffer | undefined {
  const values = [...letters].map((letter) => alphabet.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

const checkOf = (letters: string) => toLetters(createHash('sha256').update(letters).digest()).slice(0, lettersOfCheck);

/** The recovery key as letters that can be printed, and typed again: 14 groups of four, the last of which finds mistakes. */
export function printableKey({ d }: PrivateJwk): string {
  const letters = toLetters(Buffer.from(d, 'base64url'));
  return (`${letters}${checkOf(letters)}`.match(/.{4}/g) ?? []).join(' ');
}

/** The key that was printed, as a JWK in JSON; undefined when the letters do not fit together. Case and spaces do not matter. */
export function readPrintedKey(text: string): string | undefined {
  const line = text.split('\n').find((candidate) => /^\s*([0-9A-Za-z]{4}[\s-]+){13}[0-9A-Za-z]{4}\s*$/.test(candidate));
  const letters = (line ?? '').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const key = letters.slice(0, lettersOfKey);
  const bytes = toBytes(key);
  if (bytes?.length !== 32 || letters.slice(lettersOfKey) !== checkOf(key)) return undefined;
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(bytes);
  const point = pair.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  return JSON.stringify({ kty: 'EC', crv: 'P-256', x, y, d: bytes.toString('base64url') });
}

/** The recovery sheet, to print and lock away: the recovery key and what it is for, for whoever finds it in ten years. */
export function recoverySheet(key: PrivateJwk, agency: string | undefined, day: string): string {
  return `OPEN INTAKE: RECOVERY KEY${agency === undefined ? '' : ` OF ${agency}`}
Made on ${day}. Name of the key: ${key.kid}

${printableKey(key)}

With these letters every sealed submission can be opened, also when all other keys are lost.
Print this page, lock it away, and delete the file. Never put it on a server.
Two people should know where it is. Try it every month: open-intake keys drill
`;
}
