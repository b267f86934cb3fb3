import type { FormDefinition } from '@open-intake/core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seedRows } from '../../../test/seed-rows.ts';
import { smallForm, smallMessages } from '../../../test/small-form.ts';
import { empty, startTestDatabases } from '../../../test/test-databases.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../../test/test-intake.ts';
import type { SimilarSubmissions } from '../../api/worker-schemas.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

/** The small form with the roles by which a person is known again. */
const form: FormDefinition = {
  ...smallForm,
  sections: [
    ...smallForm.sections,
    {
      id: 'more',
      questions: [
        { id: 'born', type: 'date', role: 'birth' },
        { id: 'area', type: 'text', role: 'area' },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
        {
          id: 'helper',
          type: 'group',
          role: 'helper',
          questions: [
            { id: 'helper-name', type: 'text' },
            { id: 'helper-phone', type: 'phone' },
          ],
        },
      ],
    },
  ],
};

type Way = 'call' | 'text' | 'email' | 'trusted-person';
const reached = (way: Way, to: string) => ({ contactSafety: { ways: [{ way, to }], clientWill: [], times: [] } });

describe.each(databases)('who may be the same person, on $name', ({ database }) => {
  let intake: TestIntake;

  beforeEach(async () => {
    await empty(database);
    intake = await startTestIntake({ database, forms: [{ form, messages: smallMessages }] });
  });

  const post = async (answers: object, more: object = {}) => {
    const submission = envelope({ ...answers }, { ...more }, form);
    expect((await intake.post(submission)).status).toBe(201);
    return submission.id;
  };
  const similar = async (id: string) =>
    (await (await intake.worker(`/submissions/${id}/similar`)).json()) as SimilarSubmissions;
  const why = async (id: string) => (await similar(id)).submissions.map((one) => [one.id, ...one.why]);

  it('is found by the same phone, however it is typed', async () => {
    const first = await post({ called: 'Ana' }, reached('call', '+1 (312) 555-0100'));
    const second = await post({ called: 'Ana' }, reached('text', '312.555.0100'));
    expect([await why(first), await why(second)]).toEqual([[[second, 'name', 'phone']], [[first, 'name', 'phone']]]);
  });

  it('is found by the same email, and by a name beside it in any order', async () => {
    const first = await post({ called: 'José Ana Núñez' }, reached('email', 'Ana@example.org '));
    const second = await post({ called: 'nunez, jose ana' }, reached('email', 'ana@Example.org'));
    expect(await why(first)).toEqual([[second, 'name', 'email']]);
  });

  it('is no one because of a name alone', async () => {
    const first = await post({ called: 'Ana López' }, reached('call', '312 555 0100'));
    await post({ called: 'Ana López' }, reached('call', '312 555 0199'));
    expect(await why(first)).toEqual([]);
  });

  it.each([
    ['birth', { born: { year: 1990, month: 5, day: 4 } }],
    ['area', { area: 'Rogers  Park' }],
  ])('is found by a name and the same %s', async (reason, fact) => {
    const first = await post({ called: 'Ana López', ...fact });
    const second = await post({ called: 'López Ana', ...fact });
    await post({ called: 'Ana Ruiz', ...fact });
    expect(await why(first)).toEqual([[second, 'name', reason]]);
  });

  it('is not found by a year of birth', async () => {
    const first = await post({ called: 'Ana López', born: { year: 1990 } });
    await post({ called: 'Ana López', born: { year: 1990 } });
    expect(await why(first)).toEqual([]);
  });

  it('says of a phone that a family shares that the name is another', async () => {
    const mother = await post({ called: 'Ana' }, reached('call', '312 555 0100'));
    const son = await post({ called: 'Luis' }, reached('call', '312 555 0100'));
    const nameless = await post({}, reached('call', '312 555 0100'));
    const { submissions } = await similar(mother);
    const found = Object.fromEntries(submissions.map(({ id, ...one }) => [id, one]));
    expect(found[son]).toMatchObject({ why: ['phone'], otherName: true });
    expect(found[nameless]).toMatchObject({ why: ['phone'] });
    expect(found[nameless]).not.toHaveProperty('otherName');
  });

  it.each([
    ['somebody they trust', {}, reached('trusted-person', '312 555 0100')],
    ['a helper', { helper: { 'helper-name': 'Rosa', 'helper-phone': '312 555 0100' } }, {}],
    ['an extension', { reach: '5550' }, reached('call', '5550')],
  ])('is not found by the number of %s', async (_name, answers, more) => {
    const first = await post(answers, more);
    await post(answers, more);
    expect(await why(first)).toEqual([]);
  });

  it('names code and moment, most in common first', async () => {
    const born = { year: 1990, month: 5, day: 4 };
    const first = await post({ called: 'Ana', born }, reached('call', '312 555 0100'));
    const near = await post({ called: 'Ana', born }, reached('call', '312 555 0100'));
    await post({ called: 'Luis' }, reached('call', '312 555 0100'));
    const { submissions, compared } = await similar(first);
    expect([compared, submissions.length]).toEqual([2, 2]);
    expect(submissions[0]).toEqual({
      id: near,
      code: expect.stringMatching(/^.{4}-.{4}$/) as string,
      receivedAt: expect.stringMatching(/Z$/) as string,
      why: ['name', 'phone', 'birth'],
    });
  });

  it('counts sealed ones, which nobody here can compare, and does not open one', async () => {
    const first = await post({ called: 'Ana' }, reached('call', '312 555 0100'));
    const sealed = await post({ called: 'Ana' }, reached('call', '312 555 0100'));
    await database.updateTable('submissions').set({ sealed: true }).where('id', '=', sealed).execute();
    expect(await similar(first)).toEqual({ submissions: [], compared: 0, sealed: 1 });
    expect(await problemCode(await intake.worker(`/submissions/${sealed}/similar`))).toBe('sealed');
  });

  it('is for workers, stands in the audit, and in no log', async () => {
    const id = await post({ called: 'Zafiro' }, reached('call', '312 555 0100'));
    expect(await problemCode(await intake.get(`/submissions/${id}/similar`))).toBe('unauthorized');
    await similar(id);
    const rows = await database.selectFrom('audit').select(['action', 'submission']).execute();
    expect(rows.at(-1)).toEqual({ action: 'similar', submission: id });
    expect(JSON.stringify([rows, intake.lines])).not.toMatch(/Zafiro|555/);
  });

  it('is found among many, page by page', async () => {
    const phone = (row: number) => `312 ${String(2_000_000 + row)}`;
    const id = await post({ called: 'Ana' }, reached('call', phone(77)));
    const submission = (row: number) => envelope({ called: `Row ${row}` }, reached('call', phone(row)), form);
    await seedRows(database, { rows: 1_500, submission });
    const { submissions, compared } = await similar(id);
    expect([compared, submissions.length]).toEqual([1_500, 1]);
  }, 120_000);
});
