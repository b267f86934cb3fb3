import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const date = 'Sun, 22 Nov 2026 12:00:00 GMT';

// The forms in which it is written (R21) are in test/contract/protocol, where browsers run them too.
describe('Retry-After', () => {
  it('asks for nothing when there is no header', () => {
    expect(parseRetryAfter(null, date)).toBeUndefined();
  });

  it('reads a two-digit year as one near the answer’s own date', () => {
    expect(parseRetryAfter('Thursday, 01-Jan-70 00:05:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT')).toBe(300_000);
  });

  it('waits a second for a date that has passed', () => {
    expect(parseRetryAfter('Sun, 22 Nov 2026 11:00:00 GMT', date)).toBe(1_000);
  });
});
