import { describe, expect, it } from 'vitest';
import { needCodes } from '../match/need-codes.ts';
import { needsOfTerms } from './needs-of-terms.ts';
import { openEligibility } from './open-eligibility.ts';
import { paperCode } from './paper-code.ts';

describe('a taxonomy', () => {
  it.each([
    ['102-04', ['food']],
    ['102', ['food']],
    ['103-01', ['sleep']],
    ['103-99-01', ['home']],
    ['1030', []],
    ['999', []],
  ])('gives the needs of the nearest code: %s', (code, needs) => {
    expect(needsOfTerms([{ code }], openEligibility)).toEqual(needs);
  });

  it('may be added to, and mended, by an agency', () => {
    const lines = [
      ...openEligibility,
      { system: 'AIRS', code: 'BD-1800', needs: ['food'] },
      { code: '102', needs: ['baby'] },
    ];
    expect(needsOfTerms([{ system: 'airs', code: 'BD-1800.2000' }, { code: '101-03' }], lines)).toEqual(['food']);
    expect(needsOfTerms([{ system: 'other', code: 'BD-1800' }], lines)).toEqual([]);
    expect(needsOfTerms([{ code: '102-05' }], lines)).toEqual(['baby']);
  });

  it('names our needs only', () => {
    const known: readonly string[] = needCodes;
    expect(openEligibility.flatMap(({ needs }) => needs).filter((need) => !known.includes(need))).toEqual([]);
  });
});

it.each([
  ['Photo ID', 'photo-id'],
  ["Driver's license", 'photo-id'],
  ['Proof of address', 'mail'],
  ['Birth certificate', 'birth-record'],
  ['Last two pay stubs', 'pay-proof'],
  ['Photo ID or mail', undefined],
  ['A bag', undefined],
])('knows a paper by its name: %s', (text, code) => expect(paperCode(text)).toBe(code));
