import { describe, expect, it } from 'vitest';
import { wallTime } from './zoned-time.ts';

describe('wallTime', () => {
  it('knows the day it is in a zone', () => {
    const moment = new Date('2026-11-23T03:00:00Z');
    expect([wallTime(moment, 'America/Chicago'), wallTime(moment, 'UTC')]).toEqual([
      { day: '2026-11-22', time: '21:00' },
      { day: '2026-11-23', time: '03:00' },
    ]);
  });

  it('is the time of the device without a zone', () => {
    const moment = new Date(2026, 10, 22, 9, 5);
    expect(wallTime(moment)).toEqual({ day: '2026-11-22', time: '09:05' });
  });
});
