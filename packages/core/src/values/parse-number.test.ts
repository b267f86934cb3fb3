import { describe, expect, it } from 'vitest';
import { parseDigits } from './parse-digits.ts';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['12', 'en', 12],
    ['1.5', 'en', 1.5],
    ['1,5', 'en', 1.5],
    ['1,5', 'es', 1.5],
    ['1.5', 'de', 1.5],
    ['1,234', 'en', 1234],
    ['1,234', 'de', 1.234],
    ['1.234', 'de', 1234],
    ['1.234', 'en', 1.234],
    ['1.234,56', 'en', 1234.56],
    ['1,234.56', 'de', 1234.56],
    ['1,234,567', 'de', 1234567],
    ['12,34,567', 'hi', 1234567],
    ['1 234,5', 'fr', 1234.5],
    ["1'234", 'de', 1234],
    ['1_000', 'en', 1000],
    ['１２', 'ja', 12],
    ['١٢٫٥', 'ar', 12.5],
    ['١٬٢٣٤', 'ar', 1234],
    ['۱۲', 'fa', 12],
    ['१२', 'hi', 12],
    ['၁၂', 'my', 12],
    ['-0', 'en', 0],
    ['−5', 'en', -5],
    ['.5', 'en', 0.5],
    ['5.', 'en', 5],
    ['007', 'en', 7],
  ])('A33 A35 A36 reads %j in %s as %d', (text, language, value) => {
    expect(parseNumber(text, language)).toEqual({ value });
  });

  it.each(['', ' ', 'two', '0x10', '1e5', 'Infinity', 'NaN', '1,2,3', '1.2.3', '1,23.4,5', '--1', '5 kids', '.', '-'])(
    'A32 A34 A35 cannot read %j',
    (text) => {
      expect(parseNumber(text, 'en')).toEqual({ code: 'not-a-number' });
    },
  );

  it('A37 takes no number that JSON cannot keep exactly', () => {
    expect(parseNumber('9007199254740993', 'en')).toEqual({ code: 'too-big' });
  });
});

describe('parseDigits', () => {
  it.each([
    ['1985', 1985],
    [' 05 ', 5],
    ['१९८५', 1985],
    ['১৯৮৫', 1985],
    ['๑๙๘๕', 1985],
  ])('reads %j as %d', (text, value) => {
    expect(parseDigits(text)).toBe(value);
  });

  it.each(['', '1.5', '-1', 'May', '12345678901'])('cannot read %j', (text) => {
    expect(parseDigits(text)).toBeUndefined();
  });
});
