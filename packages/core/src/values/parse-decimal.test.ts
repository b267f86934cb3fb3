import { describe, expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

describe('parseDecimal', () => {
  it.each([
    ['1,500', 'en', '1500'],
    ['1,500', 'de', '1.500'],
    ['1.500', 'de', '1500'],
    ['1.500,50', 'en', '1500.50'],
    ['12.50', 'en', '12.50'],
    ['12,5', 'es', '12.5'],
    ['١٬٢٣٤٫٥٠', 'ar', '1234.50'],
    ['.5', 'en', '0.5'],
    ['5.', 'en', '5'],
    ['007', 'en', '7'],
    ['−5', 'en', '-5'],
    ['9007199254740993.10', 'en', '9007199254740993.10'],
  ])('A33 A35 A36 reads %j in %s as %s, to the last digit', (text, language, decimal) => {
    expect(parseDecimal(text, language)).toBe(decimal);
  });

  it.each(['', ' ', 'two', '1e5', '1,2,3', '1.2.3', '--1', '5 kids', '.'])('A32 A34 cannot read %j', (text) => {
    expect(parseDecimal(text, 'en')).toBeUndefined();
  });
});
