import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seedRows } from '../../../test/seed-rows.ts';
import { smallForm, smallMessages } from '../../../test/small-form.ts';
import { empty, startTestDatabases } from '../../../test/test-databases.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../../test/test-intake.ts';
import type { FoundSubmissions } from '../../api/worker-schemas.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

/** The small form with the roles by which staff look. */
const form = {
  ...smallForm,
  sections: [
    ...smallForm.sections,
    {
      id: 'more',
      questions: [
        { id: 'speaks', type: 'language', role: 'language' },
        { id: 'day', type: 'date', role: 'deadline-date' },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
      ],
    },
  ],
} satisfies typeof smallForm;
const messages = {
  ...smallMessages,
  es: {
    ...smallMessages['es'],
    questions: { ...smallMessages['es']?.questions, urgent: { label: 'x', choices: { food: 'Comida' } } },
  },
} as typeof smallMessages;

describe.each(databases)('looking for a submission, on $name', ({ database }) => {
  let intake: TestIntake;
  let ids: Record<'ana' | 'lee' | 'omar', string>;
  const clock = new Date('2026-11-30T12:00:00Z');

  beforeEach(async () => {
    await empty(database);
    intake = await startTestIntake({ database, forms: [{ form, messages }], now: () => clock });
    const post = async (answers: object, more: object = {}) => {
      const submission = envelope({ ...answers }, { ...more }, form);
      expect((await intake.post(submission)).status).toBe(201);
      return submission.id;
    };
    const ways = [{ way: 'call', to: '(312) 555-0100' }];
    ids = {
      ana: await post(
        { called: 'José Ana Ñáñez', urgent: ['food'], speaks: 'es' },
        { contactSafety: { ways, clientWill: [], times: [] } },
      ),
      lee: await post({ called: '李小龙', urgent: ['sleep'], sleep: 'outside', speaks: 'cmn' }),
      omar: await post({ called: 'Omar', speaks: 'ar', day: { year: 2026, month: 12, day: 4 } }),
    };
  });

  const ask = (body: object, query = '') =>
    intake.worker(`/submissions/find${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const find = async (body: object, query = '') => (await (await ask(body, query)).json()) as FoundSubmissions;
  const found = async (body: object, query = '') => (await find(body, query)).submissions.map(({ id }) => id);

  it.each([
    ['jose', 'ana'],
    ['nanez ana', 'ana'],
    ['小龙', 'lee'],
    ['3125550100', 'ana'],
    ['+1 312 555 0100', 'ana'],
    ['555-0100', 'ana'],
    ['spanish', 'ana'],
    ['place sleep', 'lee'],
    ['food', 'ana'],
    ['dec 4', 'omar'],
    ['2026-12-04', 'omar'],
  ] as const)('by "%s"', async (text, who) => {
    expect(await found({ text }, '?language=en')).toEqual([ids[who]]);
  });

  it('by a need in the worker’s language', async () => {
    expect(await found({ text: 'comida' }, '?language=es-MX')).toEqual([ids.ana]);
  });

  it('by any part of the code, case and dashes aside', async () => {
    const { code } = await database
      .selectFrom('submissions')
      .select('code')
      .where('id', '=', ids.lee)
      .executeTakeFirstOrThrow();
    expect(await found({ text: code.toLowerCase().replace('-', '') })).toEqual([ids.lee]);
    expect(await found({ text: code.replaceAll('0', 'O').replaceAll('1', 'l').slice(2) })).toEqual([ids.lee]);
  });

  it('by filters alone and beside words', async () => {
    expect(await found({ speaks: 'ar' })).toEqual([ids.omar]);
    expect(await found({ need: 'sleep' })).toEqual([ids.lee]);
    expect(await found({ due: 'today' })).toEqual([ids.lee]);
    expect(await found({ due: 'undated', text: 'omar' })).toEqual([ids.omar]);
    expect(await found({ status: 'done', text: 'omar' })).toEqual([]);
  });

  it('gives lines as the list does, and how many it looked at', async () => {
    expect(await find({ text: 'omar' })).toMatchObject({ searched: 3, submissions: [{ name: 'Omar', speaks: 'ar' }] });
  });

  it('goes on from where a full page ended', async () => {
    for (let row = 0; row < 60; row += 1) await intake.post(envelope({ called: `Row ${row}` }, {}, form));
    const first = await find({ text: 'row' });
    const second = await find({ text: 'row', cursor: first.next });
    expect([first.submissions.length, second.submissions.length, second.next]).toEqual([50, 10, undefined]);
  });

  it('ends where the rows end, also on the edge of a page', async () => {
    await empty(database);
    intake = await startTestIntake({ database, forms: [{ form, messages }], now: () => clock });
    const submission = () => envelope({}, {}, form);
    await seedRows(database, { rows: 2_000, submission, judgedOn: '2026-11-30' });
    const { submissions, searched, next } = await find({ text: 'nobody' });
    expect([submissions.length, searched, next]).toEqual([0, 2_000, undefined]);
  }, 60_000);

  it('leaves nothing of what was looked for in the audit or the log', async () => {
    await find({ text: 'omar' });
    const rows = await database.selectFrom('audit').select('action').orderBy('id').execute();
    expect(rows.at(-1)?.action).toBe('find:3');
    expect(JSON.stringify([rows, intake.lines])).not.toContain('omar');
  });

  it.each([{ text: '' }, { name: 'x' }, { due: 'soon' }])('does not guess what %j means', async (body) => {
    expect(await problemCode(await ask(body))).toBe('bad-request');
  });

  it('takes no name in an address', async () => {
    expect(await problemCode(await intake.worker('/submissions?find=omar'))).toBe('bad-request');
  });

  it('lets in no one without the token', async () => {
    const response = await intake.get('/submissions/find');
    expect([401, 404, 405]).toContain(response.status);
  });
});
