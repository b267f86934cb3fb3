import { expect, it } from 'vitest';
import { isBlank } from './is-blank.ts';

it.each([undefined, null, '', '  ', '\n\t', '\u00a0\u3000', '\u200b\u200c\u200d', '\u2060\ufeff', '\u202e'])(
  '%j says nothing',
  (value) => {
    expect(isBlank(value)).toBe(true);
  },
);
it.each(['a', ' . ', '0', '👩‍👩‍👧', 0, false, ['a'], {}])('%j says something', (value) => {
  expect(isBlank(value)).toBe(false);
});
it('takes no time for a megabyte of spaces', () => {
  const started = performance.now();
  isBlank(`${' '.repeat(1_000_000)}x`);
  expect(performance.now() - started).toBeLessThan(50);
});
