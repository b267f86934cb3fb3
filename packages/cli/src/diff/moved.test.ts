import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

describe('what was moved', () => {
  it.each([
    [['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], ['a']],
    [['a', 'b', 'c'], ['a', 'x', 'b', 'c'], []],
    [['a', 'b', 'c'], ['c', 'a', 'b'], ['c']],
    [[], ['a'], []],
  ])('from %j to %j is %j', (before, after, found) => {
    expect(moved(before, after)).toEqual(found);
  });

  it('leaves the same order behind, whatever the orders were', () => {
    const order = fc.shuffledSubarray([...'abcdefgh']);
    fc.assert(
      fc.property(order, order, (before, after) => {
        const gone = moved(before, after);
        const rest = (keys: readonly string[], others: readonly string[]) =>
          keys.filter((key) => others.includes(key) && !gone.includes(key));
        expect(rest(after, before)).toEqual(rest(before, after));
      }),
    );
  });
});
