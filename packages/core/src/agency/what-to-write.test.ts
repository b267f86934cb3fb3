import { describe, expect, it } from 'vitest';
import { withWhatToWrite } from './what-to-write.ts';

const hoursOf = (day: unknown, opens: unknown) => ({ hours: [{ days: [day], opens }] });
const forTime = (opens: unknown) =>
  withWhatToWrite({ code: 'wrong-type', path: '/hours/0/opens' }, hoursOf('mon', opens));
const forDay = (day: unknown) =>
  withWhatToWrite({ code: 'unknown-value', path: '/hours/0/days/0' }, hoursOf(day, '09:00'));

describe('what an author should write', () => {
  it.each([
    ['9am', '09:00'],
    ['9 AM', '09:00'],
    ['9', '09:00'],
    [9, '09:00'],
    ['9:00', '09:00'],
    ['09:00:00', '09:00'],
    ['5 p.m.', '17:00'],
    ['5:30pm', '17:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['17.30', '17:30'],
    ['17h30', '17:30'],
    ['0900', '09:00'],
    ['24:00', '00:00'],
    ['noon', '12:00'],
  ])('for the time %j', (written, time) => {
    expect(forTime(written)).toMatchObject({ code: 'not-a-time', params: { write: `"${time}"` } });
  });

  it.each(['morning', '25:00', '9:75', '13pm', null, {}])('is nothing for %j', (written) => {
    expect(forTime(written)).toEqual({ code: 'not-a-time', path: '/hours/0/opens' });
  });

  it.each([
    ['Monday', 'mon'],
    ['TUES', 'tue'],
    ['miércoles', 'wed'],
    ['Sábado', 'sat'],
  ])('for the day %s', (written, day) => {
    expect(forDay(written)).toMatchObject({ code: 'not-a-weekday', params: { write: `"${day}"` } });
  });

  it('for a number in quotes', () => {
    const issue = { code: 'wrong-type', path: '/retentionDays' } as const;
    expect(withWhatToWrite(issue, { retentionDays: '90' }).params).toEqual({ write: '90' });
    expect(withWhatToWrite(issue, { retentionDays: 'ninety' })).toEqual(issue);
  });
});
