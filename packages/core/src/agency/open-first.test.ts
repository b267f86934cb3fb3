import { expect, it } from 'vitest';
import type { AgencyContact } from './contact.ts';
import { openFirst } from './open-first.ts';

const day = [{ days: ['mon' as const], opens: '09:00', closes: '17:00' }];
const line = (id: string, hours?: 'always' | typeof day, more: Partial<AgencyContact> = {}): AgencyContact => ({
  id,
  label: { en: id },
  voice: { number: id, languages: ['en', 'es'], ...(hours && { hours }) },
  ...more,
});
const contacts = [
  line('agency', day),
  line('unknown'),
  line('day and night', 'always'),
  line('by text at night', day, { text: { number: '1', languages: ['en'], hours: 'always' } }),
];
// Monday, 8 in the morning and 10 in the morning in Chicago.
const [early, open] = [new Date('2026-11-30T14:00:00Z'), new Date('2026-11-30T16:00:00Z')];
const order = (language: string, now: Date) =>
  openFirst(contacts, { timeZone: 'America/Chicago' }, language, now).map(({ id }) => id);

it('whoever answers now stands before who does not', () => {
  expect(order('en', early)).toEqual(['unknown', 'day and night', 'by text at night', 'agency']);
  expect(order('en', open)).toEqual(contacts.map(({ id }) => id));
});

it('only the ways that work in the language count', () => {
  expect(order('es', early)).toEqual(['unknown', 'day and night', 'agency', 'by text at night']);
});
