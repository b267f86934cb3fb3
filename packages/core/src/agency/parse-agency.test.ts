import { describe, expect, it } from 'vitest';
import { type AgencyFileError, isAgencyFileError } from './agency-error.ts';
import { parseAgency } from './parse-agency.ts';

const agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: { '988': { label: { en: 'Crisis line' }, phone: '988' } },
  hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://www.weather.gov/',
  retentionDays: 90,
  languages: ['en', 'es'],
};

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
    ['a day that is none', { holidays: ['2026-02-30'] }, ['/holidays/0 not-a-day']],
    [
      'an hour that is none',
      { hours: [{ days: ['mon'], opens: '9', closes: '17:00' }] },
      ['/hours/0/opens bad-format'],
    ],
    ['an exit that runs code', { exitUrl: 'javascript:alert(1)' }, ['/exitUrl not-https']],
    ['an exit in the clear', { exitUrl: 'http://weather.gov' }, ['/exitUrl not-https']],
    ['a logo that runs code', { logo: 'javascript:x' }, ['/logo not-https']],
    ['no way to a person', { phone: { label: { en: 'Desk' } } }, ['/phone no-number']],
    [
      'words missing in the first language',
      { languages: ['es'] },
      ['/name/es missing-words', '/phone/label/es missing-words', '/contacts/988/label/es missing-words'],
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
