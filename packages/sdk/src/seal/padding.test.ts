import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/seeded-random.ts';
import { pad, paddedSize, unpad } from './padding.ts';

const KiB = 1024;
const steps = [2, 4, 8, 16, 32, 42].map((size) => size * KiB);

describe('padding', () => {
  it.each([
    [0, 2 * KiB],
    [2 * KiB - 4, 2 * KiB],
    [2 * KiB - 3, 4 * KiB],
    [32 * KiB, 42 * KiB],
    [42 * KiB - 4, 42 * KiB],
    [42 * KiB - 3, 44 * KiB],
    [100_000, 100_352],
    [256 * KiB, 270_336],
  ])('makes %i bytes %i', (bytes, size) => {
    expect(paddedSize(bytes)).toBe(size);
  });

  it('T13 shows of 10,000 submissions only which bucket they are in', () => {
    const random = seededRandom(9);
    const sizes = new Set(Array.from({ length: 10_000 }, () => pad(new Uint8Array(random() * 42_000)).length));
    expect([...sizes].sort((one, other) => one - other)).toEqual(steps);
  });

  it('costs at most 12 % above the last bucket, and knows few sizes', () => {
    const sizes = new Set<number>();
    for (let bytes = 42 * KiB; bytes <= 256 * KiB; bytes += 97) {
      sizes.add(paddedSize(bytes));
      expect(paddedSize(bytes)).toBeLessThan(bytes * 1.12);
    }
    expect(sizes.size).toBeLessThan(100);
  });

  it('gives the content back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
        expect(unpad(pad(content))).toEqual(content);
      }),
      { numRuns: 200 },
    );
  });
});
