import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafePattern } from './safe-pattern.ts';

describe('isSafePattern', () => {
  it.each([
    '',
    'abc',
    '[0-9]{5}(-[0-9]{4})?',
    '\\d{3}-\\d{4}',
    '[A-Z]{1,2}\\d{1,2}[A-Z]?',
    '[^@\\s]+@[^@\\s]+',
    '(a|b|c)+',
    '(ab|cd)*',
    '(\\d{3} )*',
    '\\s*\\d+\\s*',
    '.{1,100}',
    'a?b?c?',
    '[\\p{L} ]{1,40}',
    '\\u{1F600}+',
    '[\\w-]+',
    '^\\d+$',
    '(?:yes|no)',
    '(a{2}){3}',
    '[a\\]b]+',
    '\\.\\*',
    '\\+?\\d{1,3}[ -]?\\d{1,4}[ -]?\\d{1,4}',
    '(\\d{1,3}\\.){3}\\d{1,3}',
    'a?a?a?a?',
  ])('lets %s through', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  });

  it.each([
    '(a+)+',
    '(a*)*',
    '(a?)*',
    '(a|a)*',
    '(a|ab)*',
    '(a|)*',
    '(.*)*',
    '(\\d+)*x',
    '(a{1,5})*',
    '(ab?b?)*',
    '(a{1,30}){1,30}',
    'a{0,20}a{0,20}a{0,20}a{0,20}',
    '(\\w{1,19}\\d{1,19}){3}',
    '(a{1,3}){20}',
    `${'a?'.repeat(60)}`,
    `${'(a|aa)'.repeat(30)}`,
    `${'(a?b?)'.repeat(20)}`,
    'a*a{0,20}a{0,20}',
    '(\\w|\\d)+',
    '([^x]|x|y)*',
    '\\d+\\d+',
    '.*.*',
    'a*b?a*',
    '(a+|b)a+',
    '\\w+\\d*x',
    '(a)\\1',
    '\\k<a>',
    '(?<n>a)',
    '(?=a)',
    '(?!a)',
    '(?<=a)',
    '(?i)a',
    'a+?',
    'a++',
    'a{2000}',
    '\\z',
    '(a',
    'a)',
    '[a',
    '*a',
    '\\',
  ])('stops %s', (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  });

  it('lets no pattern through that is slow on a long text', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\w', '(a|b)', '(?:ab)', '(a|ab)');
    const piece = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}')).map((parts) => parts.join(''));
    const group = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '*', '+', '{2}'));
    const pattern = fc.array(
      group.map(([inside, times]) => `(${inside.join('')})${times}`),
      { minLength: 1, maxLength: 3 },
    );
    const texts = ['a', 'ab', 'b'].map((part) => `${part.repeat(3000)}!`);
    fc.assert(
      fc.property(pattern.map((parts) => parts.join('')).filter(isSafePattern), (safe) => {
        const start = performance.now();
        for (const text of texts) new RegExp(`^(?:${safe})$`, 'u').test(text);
        expect(performance.now() - start).toBeLessThan(1000);
      }),
      { numRuns: 200 },
    );
  });
});
