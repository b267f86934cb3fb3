import { expect, it } from 'vitest';
import { isBlank } from './is-blank.ts';

/** Milliseconds of the quickest of five runs: other work on the machine does not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

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
  expect(fastest(() => isBlank(`${' '.repeat(1_000_000)}x`))).toBeLessThan(50);
});
