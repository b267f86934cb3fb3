import { describe, expect, it } from 'vitest';
import type { Agency } from '../agency/agency.ts';
import { isReachableIn } from '../agency/channels-in.ts';
import { contactsOf } from '../agency/contacts-of.ts';
import { isOpen, nextOpening } from '../agency/next-opening.ts';
import { readBy } from '../agency/read-by.ts';
import type { TodayStatement } from './today.ts';
import { withToday } from './with-today.ts';

const agency: Agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Desk' }, phone: '312 555 0100', languages: ['en', 'es'] },
  contacts: [
    {
      id: '211',
      label: { en: 'Help line' },
      voice: { number: '211', languages: ['en', 'es'] },
      text: { number: '211', languages: ['es'] },
    },
    {
      id: 'legal',
      label: { en: 'Legal help' },
      voice: { number: '312 555 0199', languages: ['en'], interpreters: true },
    },
  ],
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en', 'es'],
};

const saying = (now: string, ...statements: readonly TodayStatement[]) =>
  withToday(agency, { format: 'open-intake-today/1', statements: [...statements] }, new Date(now));
const closed = (until: string): TodayStatement => ({ kind: 'closed', until, reason: 'weather' });

describe('an agency that is closed today', () => {
  it.each([
    ['it opens at an hour of its own', '2026-11-30T08:00-06:00', '2026-12-01T11:00-06:00', '2026-12-02T11:00-06:00'],
    ['it opens in the night', '2026-11-30T08:00-06:00', '2026-12-01T00:00-06:00', '2026-12-01T17:00-06:00'],
    ['while people work', '2026-11-30T13:00-06:00', '2026-11-30T15:00-06:00', '2026-12-01T15:00-06:00'],
    ['over the night clocks go forward', '2026-03-06T14:00-06:00', '2026-03-09T09:00-05:00', '2026-03-09T17:00-05:00'],
    ['over the night clocks go back', '2026-10-30T14:00-05:00', '2026-11-02T10:00-06:00', '2026-11-03T10:00-06:00'],
    ['what is over does not count', '2026-11-30T09:00-06:00', '2026-11-30T08:00-06:00', '2026-11-30T17:00-06:00'],
  ])('reads what is sent after it opens: %s', (_name, now, until, by) => {
    expect(readBy(saying(now, closed(until)), new Date(now))).toEqual(new Date(by));
  });

  it('is not open in its hours, and opens when it said', () => {
    const now = new Date('2026-11-30T10:00-06:00');
    const today = saying('2026-11-30T10:00-06:00', closed('2026-12-01T11:00-06:00'));
    expect([isOpen(agency, now), isOpen(today, now)]).toEqual([true, false]);
    expect(nextOpening(today, now)?.opens).toEqual(new Date('2026-12-01T11:00-06:00'));
  });

  it('says so of its own line', () => {
    const today = saying('2026-11-30T10:00-06:00', closed('2026-12-01T11:00-06:00'));
    expect(contactsOf(today).at(-1)?.voice).toMatchObject({ closedUntil: new Date('2026-12-01T11:00-06:00') });
  });
});

it('reads as ever what is sent while no new people are taken', () => {
  const now = '2026-11-30T08:00-06:00';
  const full: TodayStatement = { kind: 'full', until: '2026-12-20T06:00:00Z' };
  expect(readBy(saying(now, full), new Date(now))).toEqual(readBy(agency, new Date(now)));
});

describe('a line today', () => {
  const until = '2026-12-01T15:00:00Z';
  const line = (contact: string, ...languages: string[]): TodayStatement => ({
    kind: 'line',
    until,
    contact,
    languages,
  });
  const reached = (statement: TodayStatement, id: string, now = '2026-11-30T12:00Z') => {
    const found = contactsOf(saying(now, statement)).find((contact) => contact.id === id)!;
    return ['en', 'es', 'pl'].filter((language) => isReachableIn(found, language));
  };

  it.each([
    [line('211', 'en'), '211', ['en']],
    [line('211', 'en', 'es', 'pl'), '211', ['en', 'es', 'pl']],
    [line('211'), '211', []],
    [line('211', 'en'), 'legal', ['en', 'es', 'pl']],
    [line('legal', 'es'), 'legal', ['en', 'es', 'pl']],
    [line('agency', 'en'), 'agency', ['en', 'es']],
    [line('agency'), 'agency', []],
  ])('%j: %s speaks %j', (statement, id, languages) => {
    expect(reached(statement, id)).toEqual(languages);
  });

  it('speaks as ever afterwards', () => {
    expect(reached(line('211'), '211', until)).toEqual(['en', 'es']);
  });

  it('is no number to call while the own line is out of order', () => {
    expect(saying('2026-11-30T12:00Z', line('agency')).phone.phone).toBeUndefined();
  });
});
