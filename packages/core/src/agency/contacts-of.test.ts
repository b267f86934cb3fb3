import { describe, expect, it } from 'vitest';
import type { Agency } from './agency.ts';
import { contactsOf, contactsOfNotice } from './contacts-of.ts';

const agency: Agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Desk' }, phone: '312 555 0100', text: { to: '312 555 0101', word: 'HI' }, languages: ['pl'] },
  contacts: [
    { id: 'state-line', label: {}, beside: 'dv-line', voice: { number: '1', languages: ['en'] } },
    { id: 'dv-line', label: {}, voice: { number: '2', languages: ['en'] } },
    { id: '911', label: {}, voice: { number: '911', languages: ['en'] } },
    { id: '311', label: {}, insteadIn: ['bed'], voice: { number: '311', languages: ['en'] } },
  ],
  hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en', 'es'],
};
const shown = (id: string, ...contacts: readonly string[]) =>
  contactsOfNotice({ id, contacts }, contactsOf(agency)).map((contact) => contact.id);

describe('the contacts of an agency', () => {
  it('have the agency itself among them, in each language it offers', () => {
    const own = contactsOf(agency).at(-1);
    expect(own).toMatchObject({
      id: 'agency',
      voice: { number: '312 555 0100', languages: ['pl', 'en', 'es'], hours: agency.hours },
      text: { number: '312 555 0101', keyword: { en: 'HI', es: 'HI' } },
    });
  });

  it('stand in a notice in the order of the form, each with what stands beside it', () => {
    expect(shown('danger', '911', 'dv-line', 'agency')).toEqual(['911', 'dv-line', 'state-line', 'agency']);
  });

  it('stand in a notice instead of those that the form names', () => {
    expect(shown('bed', '911')).toEqual(['311']);
  });

  it('are left out where the agency lacks them', () => {
    expect(shown('danger', '988')).toEqual([]);
  });

  it('may come as a map from a server of before', () => {
    const former = { '988': { label: { en: 'Line' }, phone: '988', languages: ['en'] } };
    const [line] = contactsOf({ ...agency, contacts: former as unknown as Agency['contacts'] });
    expect(line).toEqual({ id: '988', label: { en: 'Line' }, voice: { number: '988', languages: ['en', 'es'] } });
  });
});
