import { describe, expect, it } from 'vitest';
import { parseHttpDate } from './http-date.ts';

const moment = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('HTTP dates', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads "%s"',
    (text) => {
      expect(parseHttpDate(text, moment)).toBe(moment);
    },
  );

  it('puts a two-digit year more than 50 years ahead into the past', () => {
    expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(2026, 0, 1))).toBe(moment);
  });

  it.each(['1994-11-06T08:49:37Z', 'Sun, 06 Foo 1994 08:49:37 GMT', 'Sun, 6 Nov 1994 08:49:37 GMT', ''])(
    'does not read "%s"',
    (text) => {
      expect(parseHttpDate(text, moment)).toBeUndefined();
    },
  );
});
