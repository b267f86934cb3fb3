import { describe, expect, it } from 'vitest';
import { folded, plainCode, readSearch } from './search-terms.ts';

const only = (text: string, language = 'en') => readSearch(text, language).terms[0];

describe('what somebody typed to look for', () => {
  it.each([
    ['k7tm', 'K7TM'],
    ['K7TM-2Q91', 'K7TM2Q91'],
    ['o7Il', '0711'],
    ['ana', 'ANA'],
    ['an', undefined],
    ['k7', 'K7'],
    ['luz', undefined],
    ['K7TM-2Q91X', undefined],
  ])('%s as a part of a code is %s', (typed, code) => {
    expect(only(typed)?.code).toBe(code && plainCode(code));
  });

  it('is a number in whatever way it is written', () => {
    expect(readSearch('(312) 555-0100', 'en').number).toBe('3125550100');
    expect(readSearch('2026', 'en').number).toBeUndefined();
    expect(only('555-0100')?.digits).toBe('5550100');
    expect(only('55')?.digits).toBeUndefined();
  });

  it.each([
    ['2026-12-04', 'en', true],
    ['2026-12', 'en', true],
    ['12/4', 'en', true],
    ['4/12', 'en', false],
    ['4/12', 'es', true],
    ['4.12.2026', 'de', true],
    ['4.12.2025', 'de', false],
    ['Dec', 'en', true],
    ['diciembre', 'es', true],
    ['friday', 'en', true],
    ['viernes', 'es', true],
    ['Monday', 'en', false],
    ['4', 'en', true],
    ['14', 'en', false],
  ])('%s in %s can be the fourth of December 2026: %s', (typed, language, isIt) => {
    expect(only(typed, language)?.isDay?.('2026-12-04')).toBe(isIt);
  });

  it('is compared without case, marks and apostrophes', () => {
    expect(folded('José D’Angelo')).toBe('jose dangelo');
  });
});
