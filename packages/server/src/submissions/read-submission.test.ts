import { describe, expect, it } from 'vitest';
import { countValues } from './read-submission.ts';

describe('the values in a value', () => {
  it.each<[unknown, number]>([
    [null, 1],
    ['text', 1],
    [[], 1],
    [{ a: 1, b: [2, 3], c: { d: null } }, 7],
  ])('%j are %i', (value, count) => {
    expect(countValues(value, 100)).toBe(count);
  });

  it('are not all counted when there are too many', () => {
    expect(
      countValues(
        Array.from({ length: 1000 }, () => [1, 2]),
        10,
      ),
    ).toBeLessThan(20);
  });
});
