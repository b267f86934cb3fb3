import { describe, expect, it } from 'vitest';
import { compareDecimals, decimalsOf, plainDecimal } from './decimal.ts';

describe('a decimal number as text', () => {
  it.each([
    ['007.50', '7.50'],
    ['0', '0'],
    ['000', '0'],
    ['-0.00', '0.00'],
    ['-00.10', '-0.10'],
    ['12', '12'],
  ])('%s is plainly %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });

  it.each([
    ['9', '10', -1],
    ['0.30', '0.3', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['0.1', '0.09', 1],
    ['-2', '-1', -1],
    ['-0', '0', 0],
  ])('%s beside %s: %i', (one, other, order) => {
    expect(Math.sign(compareDecimals(one, other))).toBe(order);
  });

  it('has as many decimals as are written', () => {
    expect(['12', '12.5', '12.500'].map(decimalsOf)).toEqual([0, 1, 3]);
  });
});
