import { describe, expect, it } from 'vitest';
import { newReceiptCode } from './receive.ts';

describe('the code of a receipt', () => {
  const codes = Array.from({ length: 5000 }, newReceiptCode);

  it('is eight characters of Crockford base 32 in two groups', () => {
    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toEqual([]);
  });

  it('uses every character', () => {
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('does not come twice in a row of 5000', () => {
    expect(new Set(codes).size).toBe(5000);
  });
});
