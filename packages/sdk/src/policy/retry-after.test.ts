import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const date = 'Sun, 22 Nov 2026 12:00:00 GMT';

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 1_000],
    ['-5', 1_000],
    ['1.5', 60_000],
    ['1e3', 60_000],
    ['  7 ', 7_000],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
    ['Sunday, 22-Nov-26 12:02:00 GMT', 120_000],
    ['Sun Nov 22 12:02:00 2026', 120_000],
    ['120, 240', 60_000],
    ['', 60_000],
    ['100000000000000000000', 3_600_000],
  ])('"%s" asks for %i ms', (header, ms) => {
    expect(parseRetryAfter(header, date)).toBe(ms);
  });

  it('asks for nothing when there is no header', () => {
    expect(parseRetryAfter(null, date)).toBeUndefined();
  });

  it('counts a date from the answer’s own date, not from this device’s clock', () => {
    expect(parseRetryAfter('Thu, 01 Jan 1970 00:05:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT')).toBe(300_000);
  });

  it('reads a two-digit year as one near the answer’s own date', () => {
    expect(parseRetryAfter('Thursday, 01-Jan-70 00:05:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT')).toBe(300_000);
  });

  it('waits a second for a date that has passed', () => {
    expect(parseRetryAfter('Sun, 22 Nov 2026 11:00:00 GMT', date)).toBe(1_000);
  });

  it('waits a minute for a date when the answer has no date of its own', () => {
    expect(parseRetryAfter('Sun, 22 Nov 2026 12:02:00 GMT', null)).toBe(60_000);
  });

  it('waits a minute for words', () => {
    expect(parseRetryAfter('soon', date)).toBe(60_000);
  });
});
