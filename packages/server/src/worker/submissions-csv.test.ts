import type { FormDefinition } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
let clock = new Date('2026-11-22T12:00:00Z');

const form: FormDefinition = {
  ...smallForm,
  sections: [
    ...smallForm.sections,
    {
      id: 'care',
      questions: [
        { id: 'safe', type: 'contactSafety' },
        { id: 'share', type: 'consent' },
        { id: 'who', type: 'choice', choices: ['self', 'with-help'], role: 'filled-by' },
      ],
    },
  ],
};
const contactSafety = {
  ways: [{ way: 'call', to: '0612345678', messageOk: false, nameOk: 'unknown', othersSee: true }],
  clientWill: [],
  times: ['evenings'],
};
const consents = [
  { id: 'share', decision: 'ask', language: 'en', at: '2026-11-22T12:00:00Z', textHash: `sha256-${'A'.repeat(43)}` },
];
const ada = envelope(
  {
    called: '=HYPERLINK("http://evil.example")',
    reach: '0612345678',
    urgent: ['food', 'sleep'],
    sleep: 'outside',
    hungry: true,
    court: { year: 2026, month: 12, day: 10 },
    household: [{ age: 4 }, { age: 7 }],
    who: 'self',
  },
  { skipped: { '/words': 'prefer-not' }, contactSafety, consents },
  form,
);

beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, forms: [{ form, messages: smallMessages }], now: () => clock });
  expect((await intake.post(ada)).status).toBe(201);
  clock = new Date('2026-11-25T23:30:00Z');
  await intake.post(
    envelope({ called: 'Grace', court: { year: 2026, month: 12 } }, { skipped: { '/who': 'not-now' } }, form),
  );
});
afterAll(() => database.destroy());

const csv = async (query = '') => (await intake.worker(`/submissions.csv${query}`)).text();
/** The cells of a line, without their quotes. */
const cells = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
/** The first submission by column. */
const first = async (query = '') => {
  const [head = '', line = ''] = (await csv(query)).split('\r\n');
  return Object.fromEntries(cells(head).map((name, index) => [name, cells(line)[index] ?? '']));
};

describe('the export as CSV', () => {
  it('has a column a question, contact safety before them, and none for what stays on the device', async () => {
    expect((await csv()).split('\r\n')[0]).toBe(
      'code,id,receivedAt,status,form,version,language,filledBy,partial,urgency,flags,contact,contactWays,contactTimes,contactNote,sealed,' +
        'called,reach,urgent,sleep,hungry,court,words,household/age,who,consent/share,skipped',
    );
  });

  it('does not say that the person filled it in where they passed over the question', async () => {
    const rows = (await csv()).trimEnd().split('\r\n').map(cells);
    const told = rows.map((row) => row[rows[0]?.indexOf('filledBy') ?? -1]);
    expect(told.sort()).toEqual(['filledBy', 'not-answered', 'self']);
  });

  it('says which submission it is, and when it came', async () => {
    expect(await first()).toMatchObject({ id: ada.id, receivedAt: '2026-11-22T12:00:00.000Z', status: 'new' });
  });

  it('has coded values, with flags computed here, and no JSON', async () => {
    expect(await first()).toMatchObject({
      urgency: 'same-day',
      flags: 'no-place',
      urgent: 'food; sleep',
      sleep: 'outside',
      hungry: 'true',
      court: '2026-12-10',
      'household/age': '4 | 7',
      skipped: '/words: prefer-not',
      contact: 'call',
      contactWays: 'call 0612345678 (messageOk: no, nameOk: unknown, othersSee: yes)',
      contactTimes: 'evenings',
      'consent/share': 'ask',
    });
    expect(await csv()).not.toMatch(/[{}[\]]/);
  });

  it('keeps a phone number a text, and a month a month', async () => {
    expect(await first()).toMatchObject({ reach: "'0612345678" });
    expect(await csv()).toContain("'2026-12");
  });

  it('has words in the worker’s language where one is asked for', async () => {
    const spanish = await first('?language=es');
    expect(spanish).toMatchObject({ Estado: 'Nuevo', 'Qué tan pronto': 'El mismo día', 'Mejor hora': 'Noches' });
    expect(Object.values(spanish)).not.toContain('outside');
    expect(await first('?language=pl')).toMatchObject({ Status: 'New' });
  });

  it('T31 has no cell that a spreadsheet would run', async () => {
    expect(await csv()).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it.each([
    ['?from=2026-11-23', ['Grace']],
    ['?to=2026-11-22', ['=HYPERLINK']],
    ['?from=2026-11-22&to=2026-11-25', ['=HYPERLINK', 'Grace']],
    ['?status=done', []],
    ['?from=2027-01-01', []],
  ])('holds what was asked for: %s', async (query, names) => {
    const [, ...lines] = (await csv(query)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(lines[index]).toContain(name);
  });

  it.each([
    '?from=2026-02-30',
    '?to=x',
    '?from=0000-01-01',
    '?from=2026-11-03&to=2026-11-01',
    '?status=gone',
    '?language=!',
  ])('does not guess what %s means', async (query) => {
    expect((await intake.worker(`/submissions.csv${query}`)).status).toBe(400);
  });

  it('is a file to keep, not a page to show, and says how many rows it has', async () => {
    const { headers, body } = await intake.worker('/submissions.csv');
    await body?.cancel();
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Submission-Count')).toBe('2');
  });
});
