import { receiptSchema } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { createReceiptCodes } from './receipt-codes.ts';

describe('receipt codes for tests', () => {
  it('count in Crockford base 32', () => {
    const next = createReceiptCodes();
    const codes = Array.from({ length: 33 }, next);
    expect([codes[0], codes[17], codes[30], codes[31], codes[32]]).toEqual([
      '0000-0001',
      '0000-000J',
      '0000-000Z',
      '0000-0010',
      '0000-0011',
    ]);
  });

  it('are codes of receipts', () => {
    expect(receiptSchema.shape.code.safeParse(createReceiptCodes()()).success).toBe(true);
  });
});
