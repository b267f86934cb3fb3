import { describe, expect, it } from 'vitest';
import { withContactList } from './former-contacts.ts';
import { parseAgency } from './parse-agency.ts';

/** An agency file as it was written before contacts became a list. */
const former = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: {
    '911': { label: { en: 'Emergency' }, phone: '911' },
    'dv-line': {
      label: { en: 'Hotline' },
      phone: '1-800-799-7233',
      text: { to: '88788', word: 'START' },
      languages: ['en', 'es'],
      note: { en: 'Day and night.' },
    },
    info: { label: { en: 'Come in' }, phone: '' },
  },
  hours: [],
  exitUrl: 'https://www.weather.gov/',
  retentionDays: 90,
  languages: ['en', 'pl'],
};

describe('contacts as they were once written', () => {
  it('become a list, and nothing that was shown disappears', () => {
    expect(parseAgency(former).contacts).toEqual([
      { id: '911', label: { en: 'Emergency' }, voice: { number: '911', languages: ['en', 'pl'] } },
      {
        id: 'dv-line',
        label: { en: 'Hotline' },
        note: { en: 'Day and night.' },
        voice: { number: '1-800-799-7233', languages: ['en', 'es', 'pl'] },
        text: {
          number: '88788',
          languages: ['en', 'es', 'pl'],
          keyword: { en: 'START', es: 'START', pl: 'START' },
        },
      },
      { id: 'info', label: { en: 'Come in' } },
    ]);
  });

  it('are read as JSON text too', () => {
    expect(parseAgency(JSON.stringify(former))).toEqual(parseAgency(former));
  });

  it('are told where they stand in the file', () => {
    const broken = { ...former, contacts: { '911': { label: { en: 'E' }, phone: '911', fax: '1' }, '988': 1 } };
    expect(() => parseAgency(broken)).toThrow('/contacts/911/fax (unknown-property)');
  });

  it('leave every other file as it is', () => {
    const file = { contacts: [] };
    expect([file, null, 'x', { contacts: 1 }].map(withContactList)).toEqual([file, null, 'x', { contacts: 1 }]);
  });
});
