import { describe, expect, it } from 'vitest';
import type { Agency } from '../../agency/agency.ts';
import type { AgencyContact } from '../../agency/contact.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import { lintAgency, lintNoticeContacts } from './lint-agency.ts';

const checked = '2026-06-01';
const today = '2026-11-29';
const line: AgencyContact = {
  id: '988',
  label: { en: 'Crisis line', es: 'Línea' },
  voice: { number: '988', languages: ['en', 'es'], checked },
};
const agencyWith = (...contacts: readonly AgencyContact[]): Agency => ({
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Desk' }, phone: '312 555 0100' },
  contacts: [...contacts],
  hours: [],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en', 'es'],
});
const formWith = (...contacts: readonly string[]): FormDefinition => ({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es', 'pl'],
  sections: [{ id: 'all', questions: [{ id: 'help', type: 'notice', contacts: [...contacts] }] }],
  notices: [{ id: 'warm', showIf: { '==': [1, 1] }, contacts: [...contacts] }],
});
const voice = (more: object): AgencyContact => ({
  ...line,
  voice: { number: '988', languages: ['en'], checked, ...more },
});
const linted = (agency: Agency, day = today) =>
  lintAgency({ agency, today: day }).map(({ code, path, severity }) => `${severity} ${code} ${path}`);

describe('an agency file', () => {
  it('with nothing to change has no findings', () => {
    expect(linted(agencyWith(line))).toEqual([]);
  });

  it('says nothing of law that nobody answers for, and never that somebody must leave or qualifies', () => {
    const claim = { id: 'c', about: 'legal', words: ['/notHarm'], author: 'We', place: 'Illinois', reviewed: today };
    const said = (en: string, claims: Agency['claims'] = []) =>
      linted({ ...agencyWith({ ...line, note: { en, es: en } }), notHarm: { en }, claims });
    expect(said('By law we tell the county.')).toEqual([
      'error unclaimed-sentence /notHarm/en',
      'error unclaimed-sentence /contacts/0/note/en',
    ]);
    const claims = [{ ...claim, about: 'legal' as const, words: ['/notHarm', '/contacts/0/note'] }];
    expect(said('By law we tell the county.', claims)).toEqual([]);
    expect(said('You qualify.', claims)).toContain('error eligibility-verdict /notHarm/en');
    expect(said('Call us.', [{ ...claims[0]!, reviewed: '2025-11-01' }])).toEqual([
      'warning claim-old /claims/0/reviewed',
    ]);
  });

  it.each([
    ['2026-12-01', []],
    ['2026-12-02', ['warning checked-long-ago /contacts/0/voice/checked']],
    ['2026-05-31', ['warning checked-ahead /contacts/0/voice/checked']],
  ])('is asked on %s whether its lines were checked in half a year', (day, findings) => {
    expect(linted(agencyWith(line), day)).toEqual(findings);
  });

  it('is asked at the end of a short month too', () => {
    const august = agencyWith(voice({ checked: '2026-08-31' }));
    expect([linted(august, '2027-02-28').length, linted(august, '2027-03-01').length]).toEqual([0, 1]);
  });

  it.each([
    ['two numbers', voice({ number: '988 or 911' }), 'not-dialable /contacts/0/voice/number'],
    ['a key to press', voice({ number: '988, press 1' }), 'words-in-number /contacts/0/voice/number'],
    ['no number', voice({ elsewhere: 'ask at the desk' }), 'not-dialable /contacts/0/voice/elsewhere'],
    ['no check', { ...line, voice: { number: '988', languages: ['en'] } }, 'not-checked /contacts/0/voice'],
    [
      'no word',
      { ...line, text: { number: '88788', languages: ['en', 'es'], keyword: { en: 'START' }, checked } },
      'no-keyword /contacts/0/text/keyword',
    ],
    ['no Spanish', { ...line, label: { en: 'Line' } }, 'missing-words /contacts/0/label/es'],
  ])('with %s is warned', (_name, contact, finding) => {
    expect(linted(agencyWith(contact))).toEqual([`warning ${finding}`]);
  });

  it.each(['1-800-799-SAFE (7233)', '312-555-0100 ext. 12', '+44 (0)20 7946 0000', '1-800-GO-FEDEX'])(
    'with %s is not warned',
    (number) => {
      expect(linted(agencyWith(voice({ number })))).toEqual([]);
    },
  );

  it('with contacts as a map is told how to write them', () => {
    const written = { contacts: { '988': { label: { en: 'Line' }, phone: '988 or 911' } } };
    const contact = { id: '988', label: { en: 'Line' }, voice: { number: '988 or 911', languages: ['en'] } };
    const findings = lintAgency({ agency: agencyWith(contact), written, today });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'former-contacts /contacts',
      'not-dialable /contacts/988/phone',
    ]);
    expect(findings[0]?.fix).toContain('"contacts": [{"id":"988"');
  });
});

describe('the notices of a form', () => {
  const found = (form: FormDefinition, agency: Agency) =>
    lintNoticeContacts(form, agency).map(({ code, path, severity }) => `${severity} ${code} ${path}`);

  it('find everyone they name', () => {
    expect(found(formWith('988', 'agency'), agencyWith(line))).toEqual([]);
  });

  it('that name nobody are an error, wherever they stand', () => {
    expect(found(formWith('988'), agencyWith())).toEqual([
      'error missing-contact /notices/0/contacts/0',
      'error missing-contact /sections/0/questions/0/contacts/0',
    ]);
  });

  it('say which notice and contact, and what to write', () => {
    const [finding] = lintNoticeContacts(formWith('998'), agencyWith(line));
    expect(finding?.sentence).toBe('The notice "warm" names the contact "998", which agency.json does not have.');
    expect(finding?.fix).toBe('Write "988", or add a contact with "id": "998" to agency.json.');
  });

  it('that are silent in a language on offer are an error, and a warning where others are there', () => {
    const english = agencyWith(voice({ languages: ['en'] }));
    expect(found({ ...formWith('988'), sections: [] }, english)).toEqual([
      'error no-contact-in-language /notices/0/contacts',
    ]);
    expect(found({ ...formWith('988', 'agency'), sections: [] }, english)).toEqual([
      'warning contact-lacks-language /notices/0/contacts',
    ]);
  });
});
