import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening } from './next-opening.ts';
import { readBy } from './read-by.ts';
import { momentOf, wallTime } from './zoned-time.ts';

const agency = {
  timeZone: 'America/Chicago',
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu'], opens: '09:00', closes: '17:00' },
    { days: ['fri'], opens: '09:00', closes: '15:00' },
  ],
  holidays: ['2026-11-26'],
} as const as unknown as Parameters<typeof readBy>[0];

describe('readBy, with 8 open hours to read', () => {
  it.each([
    ['before opening', '2026-11-23T06:00-06:00', '2026-11-23T17:00-06:00'],
    ['in the middle of a day', '2026-11-23T13:00-06:00', '2026-11-24T13:00-06:00'],
    ['over a weekend', '2026-11-20T14:00-06:00', '2026-11-23T16:00-06:00'],
    ['on a Sunday', '2026-11-22T12:00-06:00', '2026-11-23T17:00-06:00'],
    ['over a holiday', '2026-11-25T16:00-06:00', '2026-11-30T10:00-06:00'],
    ['A48 over the night clocks go forward', '2026-03-06T14:00-06:00', '2026-03-09T16:00-05:00'],
    ['A48 over the night clocks go back', '2026-10-30T14:00-05:00', '2026-11-02T16:00-06:00'],
  ])('%s', (_name, now, by) => {
    expect(readBy(agency, new Date(now))).toEqual(new Date(by));
  });

  it('promises nothing where no hours are named', () => {
    expect(readBy({ ...agency, hours: [] }, new Date('2026-11-23T12:00Z'))).toBeUndefined();
  });

  it('counts hours that two lines name only once', () => {
    const twice = { ...agency, hours: [...agency.hours, ...agency.hours], readWithinHours: 8 };
    expect(readBy(twice, new Date('2026-11-23T06:00-06:00'))).toEqual(new Date('2026-11-23T17:00-06:00'));
  });

  it('counts real hours on a day that has 23 of them', () => {
    const always = {
      ...agency,
      hours: [{ days: ['sun' as const], opens: '00:00', closes: '12:00' }],
      readWithinHours: 4,
    };
    expect(readBy(always, new Date('2026-03-08T00:00-06:00'))).toEqual(new Date('2026-03-08T05:00-05:00'));
  });
});

describe('isOpen', () => {
  it.each([
    ['2026-11-23T09:00-06:00', true],
    ['2026-11-23T08:59-06:00', false],
    ['2026-11-23T16:59-06:00', true],
    ['2026-11-23T17:00-06:00', false],
    ['2026-11-26T12:00-06:00', false],
    ['2026-11-22T12:00-06:00', false],
    ['2026-07-06T14:30Z', true],
  ])('at %s is %s', (now, open) => {
    expect(isOpen(agency, new Date(now))).toBe(open);
  });

  it('goes past midnight', () => {
    const night = { ...agency, hours: [{ days: ['sat' as const], opens: '20:00', closes: '02:00' }] };
    expect(isOpen(night, new Date('2026-11-22T01:00-06:00'))).toBe(true);
    expect(isOpen(night, new Date('2026-11-22T02:00-06:00'))).toBe(false);
  });
});

it('finds the next opening after a holiday', () => {
  expect(nextOpening(agency, new Date('2026-11-25T18:00-06:00'))?.opens).toEqual(new Date('2026-11-27T09:00-06:00'));
});

describe('momentOf', () => {
  it.each([
    ['2026-03-08', '01:59', '2026-03-08T07:59:00.000Z'],
    ['2026-03-08', '02:30', '2026-03-08T08:30:00.000Z'],
    ['2026-03-08', '03:00', '2026-03-08T08:00:00.000Z'],
    ['2026-11-01', '01:30', '2026-11-01T06:30:00.000Z'],
    ['2026-11-01', '02:00', '2026-11-01T08:00:00.000Z'],
  ])('of %s %s in Chicago is %s', (day, time, moment) => {
    expect(momentOf({ day, time }, 'America/Chicago').toISOString()).toBe(moment);
  });

  it('is the way back from wallTime in a zone with half hours', () => {
    const moment = new Date('2026-06-01T20:45:00Z');
    expect(momentOf(wallTime(moment, 'Asia/Kathmandu'), 'Asia/Kathmandu')).toEqual(moment);
  });
});
