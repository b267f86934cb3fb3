import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const uuid = '11111111-1111-4111-8111-111111111111';
const moment = '2026-11-22T12:00:00.000Z';
/** Texts that a database or a calendar might stumble over. */
const strange = [
  '\0',
  `${uuid.slice(0, -1)}\0`,
  '\ud800',
  '0000-01-01',
  '9999-99-99',
  'infinity',
  '-infinity',
  'NaN',
  "'; drop table submissions; --",
  '%',
  '..',
  'x'.repeat(5_000),
  '😀',
  'constructor',
  '__proto__',
];
/** Half a character cannot stand in an address. */
const encode = (text: string) => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));
const cursors = [
  [0, '0000-01-01T00:00:00.000Z', moment, uuid],
  [0, moment, '0000-01-01T00:00:00.000Z', uuid],
  [0, '9999-12-31T24:00:00.000Z', moment, uuid],
  [1, 'infinity', 'infinity', uuid],
  [0, '2026-11-22T12:00:00:0Z', moment, uuid],
  [0, '2026-11-22T1:2:3.4.5Z', moment, uuid],
  [0, '2026-02-30T12:00:00.000Z', moment, uuid],
  [0, moment, moment, '\0'.repeat(36)],
  [0, moment, moment, 'x'.repeat(36)],
  [2, moment, moment, uuid],
].map((place) => Buffer.from(JSON.stringify(place)).toString('base64url'));

const places = (text: string) => [
  `/submissions/${text}`,
  `/submissions/${text}/packet`,
  `/submissions/${text}/form`,
  `/worker/api/submissions/${text}`,
  `/forms/${text}`,
  `/forms/${text}/agency`,
  `/forms/${text}/keys`,
  `/forms/${text}/messages/en`,
  `/forms/small/messages/${text}`,
  `/forms/small/pictures/${text}`,
];
const queries = (text: string) => [
  ...['status', 'cursor', 'language'].map((name) => `/submissions?${name}=${text}`),
  ...['status', 'language', 'from', 'to'].map((name) => `/submissions.csv?${name}=${text}`),
  `/submissions/${uuid}/packet?language=${text}`,
];

describe.each(databases)('what nobody means to ask, on $name', ({ database }) => {
  let intake: TestIntake;
  beforeAll(async () => {
    await empty(database);
    intake = await startTestIntake({ database });
    await intake.post(envelope({ called: 'Ada' }));
  });

  const statusOf = async (path: string, init: RequestInit = {}) => {
    const response = await intake.worker(path, init);
    await response.body?.cancel();
    return `${response.status} ${init.method ?? 'GET'} ${path.slice(0, 80)}`;
  };
  const broken = (answers: readonly string[]) => answers.filter((answer) => answer.startsWith('5'));

  it.each(strange)('is never a fault of the server: %j', async (text) => {
    const encoded = encode(text);
    const raw = [encoded, encodeURIComponent(encoded)];
    const paths = raw.flatMap((one) => [...places(one), ...queries(one)]);
    const answers = await Promise.all(paths.map((path) => statusOf(path)));
    const changes = await Promise.all(
      places(encoded).flatMap((path) =>
        [
          { method: 'DELETE' },
          { method: 'PATCH', body: '{"status":"seen"}', headers: { 'Content-Type': 'application/json' } },
        ].map((init) => statusOf(path, init)),
      ),
    );
    expect(broken([...answers, ...changes])).toEqual([]);
  });

  it.each(['%ff', '%', '%c0%80', '%u0000', '%ed%a0%80'])('takes no bytes that are no text: %s', async (text) => {
    expect(broken(await Promise.all([...places(text), ...queries(text)].map((path) => statusOf(path))))).toEqual([]);
  });

  it.each(cursors)('reads no place in the list that is none (%#)', async (cursor) => {
    const status = Number((await statusOf(`/submissions?cursor=${cursor}`)).slice(0, 3));
    expect([200, 400]).toContain(status);
  });

  it('says that nothing is there, or what is wrong', async () => {
    expect(await statusOf('/submissions/%00')).toBe('404 GET /submissions/%00');
    expect(await statusOf(`/submissions?cursor=${cursors[0]}`)).toMatch(/^400/);
    expect(await statusOf(`/submissions?cursor=${cursors[7]}`)).toMatch(/^400/);
  });

  it.each([
    ['/submissions?status=', '/status'],
    ['/submissions?status=new&status=done', '/status'],
    ['/submissions?status[]=new', '/status[]'],
    ['/submissions?foo=bar', '/foo'],
    ['/submissions?cursor=', '/cursor'],
    ['/submissions?from=2026-11-22', '/from'],
    ['/submissions?<b>=1', ''],
    ['/submissions.csv?from=', '/from'],
    ['/submissions.csv?status=', '/status'],
    ['/submissions.csv?Status=done', '/Status'],
    ['/submissions.csv?to=2026-11-22&to=2026-11-23', '/to'],
    [`/submissions/${uuid}?language=en`, '/language'],
    [`/submissions/${uuid}/packet?language=en&language=es`, '/language'],
    [`/submissions/${uuid}/state?foo=bar`, '/foo'],
    ['/notices?foo=bar', '/foo'],
    ['/worker/api/keys?foo=bar', '/foo'],
    ['/worker/session?foo=bar', '/foo'],
  ])('never answers a filter that it cannot read with everything: %s', async (path, pointer) => {
    const response = await intake.worker(path);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: readonly { pointer: string }[] };
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it.each(strange)('takes no submission for a form or a version that is no text: %j', async (text) => {
    const form = { id: text, version: text, hash: text };
    const path = `/forms/${encode(text)}/submissions`;
    const submission = envelope({}, { form, language: text, draftRef: text });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id };
    const post = (at: string) => statusOf(at, { method: 'POST', body: JSON.stringify(submission), headers });
    expect(broken([await post(path), await post('/forms/small/submissions')])).toEqual([]);
  });
});
