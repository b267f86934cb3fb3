import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

const otherForm = { ...smallForm, id: 'other' };
const forms = [smallForm, otherForm].map((form) => ({ form, messages: smallMessages }));

let databases: readonly IntakeDatabase[];
let intake: TestIntake;
let elsewhere: TestIntake;
beforeAll(async () => {
  databases = await Promise.all([openTestPglite(), openTestPglite()]);
  [intake, elsewhere] = (await Promise.all(databases.map((database) => startTestIntake({ database, forms })))) as [
    TestIntake,
    TestIntake,
  ];
});
afterAll(() => Promise.all(databases.map((database) => database.destroy())));

/** The status, and the code of the problem where it is one. */
async function outcome(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer;
  return response.ok ? String(response.status) : `${response.status} ${await problemCode(response)}`;
}

/** Posts a submission to the address of a form, under a key that may be another, or none. */
function post(submission: { readonly id: string }, key: string | undefined = submission.id, form = 'small') {
  const headers = { 'Content-Type': 'application/json', ...(key === 'none' ? {} : { 'Idempotency-Key': key }) };
  const init = { method: 'POST', headers, body: JSON.stringify(submission) };
  return intake.handle(new Request(`http://intake.test/forms/${form}/submissions`, init));
}

const rowsUnder = async (database: IntakeDatabase, id: string) =>
  (await database.selectFrom('submissions').select('id').where('id', '=', id).execute()).length;

const keys: readonly (readonly [string, (id: string) => string, string])[] = [
  ['R1 without a key', () => 'none', '400 key-missing'],
  ['R1 with an empty key', () => '', '400 key-missing'],
  ['R1 with an empty key in quotes', () => '""', '400 key-missing'],
  ['R1 with a key of spaces', () => '   ', '400 key-missing'],
  ['R2 with a key of 300 letters', () => 'a'.repeat(300), '400 key-mismatch'],
  ['R2 with a key of 36 letters that is none', () => 'g'.repeat(36), '400 key-mismatch'],
  ['R2 with a key beyond ASCII', () => 'clé', '400 key-mismatch'],
  ['R2 with a key beyond ASCII that is right otherwise', (id) => `${id}é`, '400 key-mismatch'],
  ['R2 with half its quotes', (id) => `"${id}`, '400 key-mismatch'],
  ['R2 with two keys and a comma', (id) => `${id},${id}`, '400 key-mismatch'],
  ['R2 with the key of another', () => randomUUID(), '400 key-mismatch'],
  ['R3 with two headers', (id) => `${id}, ${id}`, '400 key-mismatch'],
  ['R3 with two headers in quotes', (id) => `"${id}", "${id}"`, '400 key-mismatch'],
];

describe('a submission', () => {
  it.each(keys)('%s is not taken: %s %s', async (_, key, expected) => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    expect(await outcome(post(submission, key(submission.id)))).toBe(expected);
    expect(await rowsUnder(databases[0]!, submission.id)).toBe(0);
  });

  it('R4 under its key in capitals is the same', async () => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    const response = await post(submission, submission.id.toUpperCase());
    expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({ id: submission.id })]);
    expect(await outcome(post(submission))).toBe('200');
  });

  it('R4 with its id in capitals is the same, and other bytes', async () => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    const capitals = { ...submission, id: submission.id.toUpperCase() };
    expect(await outcome(post(capitals))).toBe('201');
    expect(await rowsUnder(databases[0]!, submission.id)).toBe(1);
    expect([await outcome(post(capitals)), await outcome(post(submission))]).toEqual(['200', '422 key-reused']);
  });

  it('that was deleted stays deleted, in capitals too', async () => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    await post(submission);
    const deleted = await intake.worker(`/submissions/${submission.id.toUpperCase()}`, { method: 'DELETE' });
    expect(deleted.status).toBe(204);
    const capitals = submission.id.toUpperCase();
    const again = [post(submission), post(submission, capitals), post({ ...submission, id: capitals })];
    expect((await Promise.all(again)).map(({ status }) => status)).toEqual([410, 410, 410]);
  });

  it('is found by its id in capitals', async () => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    await post(submission);
    const paths = ['', '/packet', '/form'].map((path) => `/submissions/${submission.id.toUpperCase()}${path}`);
    const found = await Promise.all(paths.map((path) => intake.worker(path)));
    expect(found.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('R5 under one key is two in two databases', async () => {
    const submission = envelope({ called: 'Ada' });
    expect(await outcome(intake.post(submission))).toBe('201');
    expect(await outcome(elsewhere.post({ ...submission, answers: { called: 'Eve' } }))).toBe('201');
    expect(await Promise.all(databases.map((database) => rowsUnder(database, submission.id)))).toEqual([1, 1]);
  });

  it('R5 under one key is one in one database, whatever form it is for', async () => {
    const submission = envelope({ called: 'Ada' });
    const other = envelope({ called: 'Ada' }, { id: submission.id }, otherForm);
    expect(await outcome(post(submission))).toBe('201');
    expect(await outcome(post(other, other.id, 'other'))).toBe('422 key-reused');
    expect(await rowsUnder(databases[0]!, submission.id)).toBe(1);
  });

  it.each<[string, (submission: ReturnType<typeof envelope>) => string]>([
    ['another answer', (submission) => JSON.stringify({ ...submission, answers: { called: 'Eve' } })],
    ['one more space', (submission) => `${JSON.stringify(submission)} `],
    ['no submission', () => '{'],
  ])('R6 with %s under a used key is not taken, and the first stays', async (_, body) => {
    const submission = envelope({ called: 'Ada' });
    await intake.post(submission);
    const again = intake.post(body(submission), { 'Idempotency-Key': submission.id });
    expect(await outcome(again)).toBe('422 key-reused');
    expect(await outcome(intake.post(submission))).toBe('200');
  });
});
