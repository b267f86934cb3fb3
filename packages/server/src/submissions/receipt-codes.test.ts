import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receiptCodes } from './receipt-codes.ts';

const id = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';

describe('the codes of a receipt', () => {
  const codes = Array.from({ length: 1000 }, () => receiptCodes(randomUUID())).flat();

  it('are eight characters of Crockford base 32 in two groups', () => {
    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toEqual([]);
  });

  it('use every character', () => {
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('are six for each id, all different', () => {
    expect(codes).toHaveLength(6000);
    expect(new Set(codes).size).toBe(6000);
  });

  it('are the bits of the SHA-256 of the id, forty by forty', () => {
    const hex = createHash('sha256').update(id).digest('hex');
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const backAgain = receiptCodes(id).map((code) =>
      [...code.replace('-', '')]
        .reduce((sum, letter) => sum * 32n + BigInt(digits.indexOf(letter)), 0n)
        .toString(16)
        .padStart(10, '0'),
    );
    expect(backAgain.join('')).toBe(hex.slice(0, 60));
  });

  it('are the same however the id is spelled', () => {
    expect(receiptCodes(id.toUpperCase())).toEqual(receiptCodes(id));
  });
});
