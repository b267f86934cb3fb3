import { receiptSchema } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { isReceipt } from './is-receipt.ts';

const good = {
  id: 'a0b1c2d3-e4f5-4678-9abc-def012345678',
  code: '7K3M-9QXZ',
  receivedAt: '2026-11-22T12:00:00.123Z',
  digest: `sha256-${'aB3_-'.repeat(9).slice(0, 43)}`,
  form: { id: 'small', version: '1.0.0' },
};

const samples: readonly [string, unknown][] = [
  ['a receipt', good],
  ['a receipt with more in it', { ...good, more: true }],
  ['a time without seconds', { ...good, receivedAt: '2026-11-22T12:00Z' }],
  ['a signature', { ...good, signature: { kid: 'k'.repeat(43), value: 's'.repeat(86) } }],
  ['a signature without a key', { ...good, signature: { value: 's'.repeat(86) } }],
  ['a short signature', { ...good, signature: { kid: 'k'.repeat(43), value: 's'.repeat(85) } }],
  ['a signature that is null', { ...good, signature: null }],
  ['a signature that is a text', { ...good, signature: 's'.repeat(86) }],
  ['null', null],
  ['a text', 'receipt'],
  ['an array', [good]],
  ['nothing in it', {}],
  ['a short id', { ...good, id: 'a0b1c2d3' }],
  ['an id of no version', { ...good, id: 'a0b1c2d3-e4f5-0678-9abc-def012345678' }],
  ['an id in capitals', { ...good, id: good.id.toUpperCase() }],
  ['a code with the letter O', { ...good, code: '7K3M-9QXO' }],
  ['a code in small letters', { ...good, code: '7k3m-9qxz' }],
  ['a code without a hyphen', { ...good, code: '7K3M9QXZ' }],
  ['a day without a time', { ...good, receivedAt: '2026-11-22' }],
  ['a time with an offset', { ...good, receivedAt: '2026-11-22T12:00:00+01:00' }],
  ['a month 13', { ...good, receivedAt: '2026-13-22T12:00:00Z' }],
  ['a 30 February', { ...good, receivedAt: '2026-02-30T12:00:00Z' }],
  ['an hour 24', { ...good, receivedAt: '2026-11-22T24:00:00Z' }],
  ['a time with nine decimals', { ...good, receivedAt: '2026-11-22T12:00:00.123456789Z' }],
  ['a time as a number', { ...good, receivedAt: 1 }],
  ['a digest with padding', { ...good, digest: `${good.digest}=` }],
  ['a digest of another kind', { ...good, digest: good.digest.replace('256', '512') }],
  ['no form', { ...good, form: undefined }],
  ['a form that is null', { ...good, form: null }],
  ['a form without a version', { ...good, form: { id: 'small' } }],
];

describe('the receipt check by hand', () => {
  it.each(samples)('says of %s what the schema says', (_, value) => {
    expect(isReceipt(value)).toBe(receiptSchema.safeParse(value).success);
  });

  it('takes a receipt and leaves what is none', () => {
    expect([isReceipt(good), isReceipt({ ...good, code: '' })]).toEqual([true, false]);
  });
});
