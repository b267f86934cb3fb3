import { isFormDefinitionError, parseForm } from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.ts';

/** Milliseconds that a match of a long text may take. A pattern that backtracks takes seconds, or for ever. */
const most = 50;

/** Lengths that grow slowly at first, so that a pattern that takes for ever is found before it does. */
const lengths = [8, 12, 16, 20, 24, 28, 64, 256, 1024, 4096, 10_000];

const atom = fc.constantFrom(
  'a',
  'b',
  'aa',
  '.',
  '[ab]',
  '[^b]',
  '\\w',
  '\\d',
  '\\s',
  '\\W',
  '(a|b)',
  '(?:ab)',
  '(a|ab)',
  '(a?b)',
  'é',
  '\\p{L}',
);
const times = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{0,20}', '{1,30}', '{2,}');
const piece = fc.tuple(atom, times).map((parts) => parts.join(''));
const group = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '|b', '|a', '|'), times)
  .map(([inside, other, repeated]) => `(${inside.join('')}${other})${repeated}`);
const pattern = fc.array(fc.oneof(piece, group), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

function isLetThrough(pattern: string): boolean {
  const questions = [{ id: 'q', type: 'text', pattern }];
  try {
    parseForm({
      format: 'open-intake/1',
      id: 'form',
      version: '1.0.0',
      languages: ['en'],
      sections: [{ id: 'part', questions }],
    });
    return true;
  } catch (error) {
    if (isFormDefinitionError(error)) return false;
    throw error;
  }
}

/** The quickest of three: other work on the machine does not count. */
function milliseconds(expression: RegExp, text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const start = performance.now();
    expression.test(text);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

describe('a pattern', () => {
  fuzz(
    'patterns',
    'that is let through is quick on the texts that are worst for it',
    fc.record({ pattern, text: fc.constantFrom('a', 'ab', 'b', 'aab', '1', 'a1', ' ', 'é') }),
    ({ pattern, text }) => {
      if (!isLetThrough(pattern)) return;
      const expression = new RegExp(`^(?:${pattern})$`, 'u');
      for (const length of lengths) {
        const worst = `${text.repeat(Math.ceil(length / text.length))}!`;
        expect(milliseconds(expression, worst)).toBeLessThan(most);
      }
    },
    { mostMilliseconds: 1000 },
  );
});
