import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintFolder } from './lint-folder.ts';
import { readAgencyFile } from './read-agency-file.ts';
import { readFormFolder } from './read-form-folder.ts';

const form = {
  format: 'open-intake/1',
  id: 'food',
  version: '1.0.0',
  languages: ['en', 'id'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'name', type: 'text' },
        { id: 'contact', type: 'contactSafety' },
        { id: 'share', type: 'consent', role: 'share' },
      ],
    },
  ],
};
const words = {
  title: 'Food',
  sections: { you: { title: 'You' } },
  questions: {
    name: { label: 'Your name?' },
    contact: { label: 'How can we reach you?' },
    share: { label: 'May we share this?' },
  },
};

let folder: string;
const write = (file: string, value: unknown) =>
  writeFile(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-cli-'));
  await mkdir(join(folder, 'messages'));
  await write('form.json', form);
  await write('messages/en.json', words);
  await write('messages/id.json', words);
});
afterEach(() => rm(folder, { recursive: true }));

/** That sentences in "id" are not checked is found in each form here. */
const isTold = ({ code }: { readonly code: string }) => code !== 'sentences-not-checked';

/** What is found, in short. */
async function found(): Promise<readonly string[]> {
  const findings = lintFolder(await readFormFolder(folder)).filter(isTold);
  return findings.map(({ severity, code, file, path }) => [severity, code, file, path].join(' ').trim());
}

describe('a form folder', () => {
  it('with nothing to change has no findings', async () => {
    expect(await found()).toEqual([]);
  });

  it('says in which language sentences were not checked', async () => {
    const [only, ...more] = lintFolder(await readFormFolder(folder));
    expect([only?.severity, only?.file, only?.path, more]).toEqual(['warning', 'form.json', '/languages/1', []]);
  });

  it('says which claims are old on the day it is', async () => {
    const claim = {
      id: 'c',
      about: 'legal',
      words: ['/title'],
      author: 'We',
      place: 'Illinois',
      reviewed: '2025-11-01',
    };
    await write('form.json', { ...form, claims: [claim] });
    const findings = lintFolder(await readFormFolder(folder), undefined, '2026-11-30').filter(isTold);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['claim-old /claims/0/reviewed']);
  });

  it.each<[string, unknown, string]>([
    ['form.json', '{', 'error bad-json form.json'],
    ['form.json', { ...form, colour: 'red' }, 'error unknown-property form.json /colour'],
    ['messages/en.json', '', 'error empty messages/en.json'],
    ['messages/en.json', { title: 'Food' }, 'error missing messages/en.json /sections'],
    ['messages/xx.json', words, 'error language-not-in-form messages/xx.json'],
    ['messages/id.json', { ...words, questions: {} }, 'warning missing-words messages/id.json /questions/name/label'],
    ['messages/en.json', { ...words, questions: {} }, 'error missing-words messages/en.json /questions/name/label'],
    [
      'messages/en.json',
      { ...words, questions: { name: { label: 'Your social security number?' } } },
      'error asks-social-security messages/en.json /questions/name/label',
    ],
  ])('with %s holding %j says so', async (file, value, finding) => {
    await write(file, value);
    expect(await found()).toContain(finding);
  });

  it('says which picture is missing, too large or no picture', async () => {
    const choices = ['a', 'b', 'c', 'd'].map((value) => ({ value, picture: `${value}.png` }));
    await write('form.json', {
      ...form,
      sections: [{ id: 'you', questions: [{ id: 'name', type: 'choice', choices }] }],
    });
    await mkdir(join(folder, 'pictures'));
    const png = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    await writeFile(join(folder, 'pictures/a.png'), png, 'latin1');
    await writeFile(join(folder, 'pictures/b.png'), png + 'x'.repeat(200_000), 'latin1');
    await writeFile(join(folder, 'pictures/c.png'), 'GIF89a');
    expect((await found()).filter((finding) => finding.includes('pictures/'))).toEqual([
      'error picture-too-large pictures/b.png',
      'error not-a-picture pictures/c.png',
      'error no-such-file pictures/d.png',
    ]);
  });

  it('tells each thing once', async () => {
    await write('messages/en.json', { ...words, questions: {} });
    const findings = await found();
    expect(findings).toEqual([...new Set(findings)]);
  });

  it('says which file is missing', async () => {
    await rm(join(folder, 'messages/id.json'));
    expect(await found()).toEqual(['error no-such-file messages/id.json']);
    await rm(join(folder, 'form.json'));
    expect(await found()).toEqual(['error no-such-file form.json']);
  });

  it('that is none says what it is instead', async () => {
    const codeOf = async (path: string) => (await readFormFolder(path)).findings[0]?.code;
    expect(await codeOf(join(folder, 'nowhere'))).toBe('no-such-folder');
    expect(await codeOf(join(folder, 'form.json'))).toBe('not-a-folder');
  });

  it('has folders where files should be found out', async () => {
    await rm(join(folder, 'form.json'));
    await mkdir(join(folder, 'form.json'));
    expect(await found()).toEqual(['error is-a-folder form.json']);
  });
});

describe('the agency file beside a form', () => {
  const agency = {
    format: 'open-intake-agency/1',
    name: { en: 'Lakeside' },
    timeZone: 'America/Chicago',
    phone: { label: { en: 'Desk' }, phone: '312 555 0100' },
    contacts: [
      { id: '988', label: { en: 'Line' }, voice: { number: '988', languages: ['en'], checked: '2026-11-01' } },
    ],
    hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
    exitUrl: 'https://weather.example/',
    retentionDays: 90,
    languages: ['en'],
  };
  const warm = { id: 'warm', showIf: { '!!': [{ var: 'name' }] }, contacts: ['988'] };
  const notices = { warm: { title: 'Warm places are open.', body: 'Call us.' } };

  beforeEach(async () => {
    await write('form.json', { ...form, notices: [warm] });
    for (const tag of ['en', 'id']) await write(`messages/${tag}.json`, { ...words, notices });
  });

  async function foundOn(today: string): Promise<readonly string[]> {
    const file = await readAgencyFile([{ folder, seen: '' }], today);
    const findings = lintFolder(await readFormFolder(folder), file, today).filter(isTold);
    return findings.map(({ severity, code, file, path, place }) =>
      [severity, code, place ? `${file}:${place.line}:${place.column}` : file, path].join(' '),
    );
  }

  it('with nothing to change has no findings', async () => {
    await write('agency.json', agency);
    expect(await foundOn('2026-11-29')).toEqual([]);
  });

  it('that lacks a contact is an error that names the notice', async () => {
    await write('agency.json', { ...agency, contacts: [] });
    expect(await foundOn('2026-11-29')).toEqual(['error missing-contact form.json /notices/0/contacts/0']);
  });

  it('that is broken is an error with its line', async () => {
    await write('agency.json', '{\n  "name":\n}');
    expect(await foundOn('2026-11-29')).toEqual(['error bad-json agency.json:3:1 ']);
    await write(
      'agency.json',
      JSON.stringify({ ...agency, hours: [{ days: ['mon'], opens: '9am', closes: '17:00' }] }, null, 1),
    );
    expect(await foundOn('2026-11-29')).toEqual(['error not-a-time agency.json:33:4 /hours/0/opens']);
  });

  it('says what to write for a time', async () => {
    await write('agency.json', { ...agency, hours: [{ days: ['mon'], opens: '9am', closes: '17:00' }] });
    const file = await readAgencyFile([{ folder, seen: '' }], '2026-11-29');
    expect(file?.findings[0]?.fix).toBe('Write "09:00".');
  });

  it('says what hours of a line look like, and what else is wrong', async () => {
    const [line] = agency.contacts;
    const contacts = [{ ...line, voice: { ...line?.voice, hours: '9am' } }];
    await write('agency.json', { ...agency, timeZone: 'Chicago', contacts });
    const file = await readAgencyFile([{ folder, seen: '' }], '2026-11-29');
    expect(file?.findings.map(({ fix }) => fix)).toEqual([
      'Name one such as "America/Chicago".',
      'Write "always", or days with times: [{ "days": ["mon"], "opens": "09:00", "closes": "17:00" }].',
    ]);
  });

  it('is asked when its lines were checked', async () => {
    await write('agency.json', agency);
    expect(await foundOn('2027-06-01')).toEqual([
      expect.stringMatching(/^warning checked-long-ago agency\.json:1:\d+ \/contacts\/0\/voice\/checked$/),
    ]);
  });
});
