import { describe, expect, it } from 'vitest';
import { inBatches } from './row-batches.ts';

const heads = (count: number, size: number) => Array.from({ length: count }, (_, n) => ({ id: `${n}`, size }));
const lengths = (count: number, size: number) => inBatches(heads(count, size)).map((batch) => batch.length);

describe('batches of rows', () => {
  it.each([
    ['none of nothing', 0, 10, []],
    ['at most 25 small ones', 60, 1_000, [25, 25, 10]],
    ['as many as half a megabyte holds', 5, 200_000, [2, 2, 1]],
    ['a large one alone', 2, 700_000, [1, 1]],
  ])('%s', (_, count, size, expected) => {
    expect(lengths(count, size)).toEqual(expected);
  });

  it('hold every row once, in order', () => {
    expect(inBatches(heads(101, 40_000)).flat()).toEqual(heads(101, 40_000));
  });
});
