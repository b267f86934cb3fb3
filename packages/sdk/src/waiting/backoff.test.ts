import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/seeded-random.ts';
import { backoff, spread } from './backoff.ts';

const draws = Array.from({ length: 2_000 }, (_, index) => index);

describe('the wait between tries', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [4, 8_000],
    [7, 60_000],
    [40, 60_000],
  ])('after miss %i lies between 250 ms and %i ms', (misses, ceiling) => {
    const random = seededRandom(misses);
    const waits = draws.map(() => backoff(misses, random));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...waits)).toBeLessThan(ceiling);
  });

  it('uses the whole range, so that clients spread out', () => {
    const random = seededRandom(7);
    const waits = draws.map(() => backoff(7, random));
    expect(Math.min(...waits)).toBeLessThan(1_000);
    expect(Math.max(...waits)).toBeGreaterThan(59_000);
  });

  it('adds up to a fifth to what a server asked for, and takes nothing off', () => {
    const random = seededRandom(3);
    const waits = draws.map(() => spread(120_000, random));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(120_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(144_000);
  });
});
