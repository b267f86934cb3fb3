import { describe, expect, it } from 'vitest';
import { type AgencyFileError, isAgencyFileError } from './agency-error.ts';
import { parseAgency } from './parse-agency.ts';

const agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: [{ id: '988', label: { en: 'Crisis line' }, voice: { number: '988', languages: ['en'] } }],
  hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://www.weather.gov/',
  retentionDays: 90,
  languages: ['en', 'es'],
};

const line = (more: object = {}, voice: object = {}) => ({
  id: '988',
  label: { en: 'Crisis line' },
  voice: { number: '988', languages: ['en'], ...voice },
  ...more,
});

function issuesOf(changes: object): readonly string[] {
  try {
    parseAgency({ ...agency, ...changes });
    return [];
  } catch (error) {
    expect(isAgencyFileError(error)).toBe(true);
    return (error as AgencyFileError).issues.map((issue) => `${issue.path} ${issue.code}`);
  }
}

describe('parseAgency', () => {
  it('reads JSON as text and as bytes', () => {
    const bytes = new Uint8Array([...JSON.stringify(agency)].map((letter) => letter.charCodeAt(0)));
    expect(parseAgency(bytes)).toEqual(parseAgency(JSON.stringify(agency)));
  });

  it.each([
    ['a whole file', {}, []],
    ['a logo beside the file', { logo: 'logo.svg' }, []],
    ['a time zone that is none', { timeZone: 'Chicago' }, ['/timeZone unknown-time-zone']],
    [
      'hours in words, with all else that is wrong',
      {
        timeZone: 'Chicago',
        contacts: [line({}, { hours: '9am', timeZone: 'X' })],
        phone: { label: { en: 'Desk' } },
        languages: ['es'],
      },
      [
        '/timeZone unknown-time-zone',
        '/contacts/0/voice/hours not-hours',
        '/contacts/0/voice/timeZone unknown-time-zone',
        '/phone no-number',
        '/name/es missing-words',
        '/phone/label/es missing-words',
      ],
    ],
    ['hours of the agency in words', { hours: '9am to 5pm' }, ['/hours not-days-and-times']],
    ['a day that is none', { holidays: ['2026-02-30'] }, ['/holidays/0 not-a-day']],
    [
      'an hour that is none',
      { hours: [{ days: ['mon'], opens: '9', closes: '17:00' }] },
      ['/hours/0/opens not-a-time'],
    ],
    ['an exit that runs code', { exitUrl: 'javascript:alert(1)' }, ['/exitUrl not-https']],
    ['an exit in the clear', { exitUrl: 'http://weather.gov' }, ['/exitUrl not-https']],
    ['a logo that runs code', { logo: 'javascript:x' }, ['/logo not-https']],
    ['no way to a person', { phone: { label: { en: 'Desk' } } }, ['/phone no-number']],
    [
      'words missing in the first language',
      { languages: ['es'] },
      ['/name/es missing-words', '/phone/label/es missing-words', '/contacts/0/label/es missing-words'],
    ],
    ['two contacts of one id', { contacts: [line(), line()] }, ['/contacts/1/id duplicate-id']],
    ['a contact with no way to it', { contacts: [{ id: '988', label: { en: 'x' } }] }, ['/contacts/0 no-channel']],
    ['a line beside none', { contacts: [line({ beside: '911' })] }, ['/contacts/0/beside unknown-contact']],
    [
      'a day of checking that is none',
      { contacts: [line({}, { checked: '2026-02-30' })] },
      ['/contacts/0/voice/checked not-a-day'],
    ],
    ['hours of a line in words', { contacts: [line({}, { hours: '24/7' })] }, ['/contacts/0/voice/hours not-hours']],
    [
      'hours of a line at no time',
      { contacts: [line({}, { hours: [{ days: ['mon'], opens: '9am', closes: '17:00' }] })] },
      ['/contacts/0/voice/hours/0/opens not-a-time'],
    ],
    [
      'a key that no phone has',
      { contacts: [line({}, { press: { es: 'two' } })] },
      ['/contacts/0/voice/press/es not-a-key'],
    ],
    [
      'a video call nowhere',
      { contacts: [line({ video: { languages: ['ase'] } })] },
      ['/contacts/0/video number-or-url'],
    ],
    [
      'a video call that runs code',
      { contacts: [line({ video: { url: 'javascript:x', languages: ['ase'] } })] },
      ['/contacts/0/video/url not-https'],
    ],
    ['a property nobody knows', { fax: '1' }, ['/fax unknown-property']],
    ['no retention', { retentionDays: undefined }, ['/retentionDays missing']],
  ])('%s', (_name, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it('says in one sentence where to look', () => {
    expect(() => parseAgency({ ...agency, timeZone: 'x' })).toThrow(
      'The agency file needs a change: /timeZone (unknown-time-zone).',
    );
  });

  it('reads no text that is not JSON', () => {
    expect(() => parseAgency('{')).toThrow('The agency file needs a change');
  });
});
