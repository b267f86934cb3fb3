import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import type { SubmissionEntry, SubmissionList } from '../api/worker-schemas.ts';

/** None of these is sealed. */
type ReadableList = Omit<SubmissionList, 'submissions'> & {
  readonly submissions: readonly Exclude<SubmissionEntry, { sealed: true }>[];
};

const { databases, stop } = await startTestDatabases();
afterAll(stop);

describe.each(databases)('the worker side, on $name', ({ database }) => {
  let intake: TestIntake;
  let clock: Date;
  beforeEach(async () => {
    await empty(database);
    clock = new Date('2026-11-22T12:00:00Z');
    intake = await startTestIntake({ database, now: () => clock });
  });

  const list = async (query = '') => (await (await intake.worker(`/submissions${query}`)).json()) as ReadableList;
  const audit = () => database.selectFrom('audit').select(['who', 'action', 'submission']).orderBy('id').execute();
  const post = async (answers: Readonly<Record<string, unknown>>) => {
    const submission = envelope(answers);
    const response = await intake.post(submission);
    expect(response.status).toBe(201);
    clock = new Date(clock.getTime() + 60_000);
    return submission.id;
  };

  it('shows what each person said in a line', async () => {
    const id = await post({ called: 'Ada', urgent: ['sleep'], sleep: 'outside' });
    expect((await list()).submissions).toEqual([
      {
        id,
        code: expect.stringMatching(/^.{4}-.{4}$/) as string,
        receivedAt: '2026-11-22T12:00:00.000Z',
        status: 'new',
        revision: 0,
        form: { id: 'small', version: '1.0.0' },
        language: 'en',
        filledBy: 'self',
        partial: false,
        contact: { start: 'wait', ways: [] },
        urgency: 'same-day',
        flags: [{ id: 'no-place', label: { text: 'No place tonight', lang: 'en', dir: 'ltr' }, within: 'same-day' }],
        name: 'Ada',
        first: { text: 'A place to sleep', lang: 'en', dir: 'ltr', code: 'sleep' },
        due: '2026-11-23T00:00:00.000Z',
        group: 'today',
      },
    ]);
  });

  it('says what is overdue: open and past the time of its rule', async () => {
    await post({ urgent: ['sleep'], sleep: 'outside' });
    const done = await post({ urgent: ['sleep'], sleep: 'outside' });
    await intake.worker(`/submissions/${done}`, patch({ status: 'done' }));
    clock = new Date('2026-11-23T09:00:00Z');
    await post({ urgent: ['danger'] });
    expect((await list()).submissions.map(({ group, urgency, due }) => [group, urgency, due])).toEqual([
      ['overdue', 'now', '2026-11-23T09:00:00.000Z'],
      ['overdue', 'same-day', '2026-11-23T00:00:00.000Z'],
      ['done', 'same-day', '2026-11-23T00:01:00.000Z'],
    ]);
  });

  it('puts what is urgent first and what is done last', async () => {
    const calm = await post({ called: 'Calm' });
    const tonight = await post({ urgent: ['sleep'], sleep: 'outside' });
    const danger = await post({ urgent: ['danger'] });
    const finished = await post({ urgent: ['danger'] });
    await intake.worker(`/submissions/${finished}`, patch({ status: 'done' }));
    expect((await list()).submissions.map(({ id }) => id)).toEqual([danger, tonight, calm, finished]);
  });

  it('sees a date come nearer', async () => {
    const court = await post({ court: { year: 2026, month: 12, day: 10 } });
    expect((await list()).submissions[0]?.flags).toEqual([]);
    const other = await post({ called: 'Later' });
    clock = new Date('2026-12-08T12:00:00Z');
    expect((await list()).submissions.map(({ id, flags }) => [id, flags.map((flag) => flag.id)])).toEqual([
      [court, ['court-soon']],
      [other, []],
    ]);
  });

  it('says flags in the worker’s language, also those that only an older version of the form had', async () => {
    await post({ urgent: ['danger'] });
    const form = { ...smallForm, version: '2.0.0', flags: [] };
    intake = await startTestIntake({ database, forms: [{ form, messages: smallMessages }], now: () => clock });
    const [entry] = (await list('?language=es-MX')).submissions;
    expect(entry?.flags.map(({ label }) => label)).toEqual([{ text: 'En peligro ahora', lang: 'es', dir: 'ltr' }]);
  });

  it('says in which languages packets can be read', async () => {
    expect((await list()).languages).toEqual(['en', 'es']);
  });

  it.each(['/submissions?language=!', '/submissions?status=new&language=a_b'])(
    'takes no language that is none: %s',
    async (path) => {
      expect((await intake.worker(path)).status).toBe(400);
    },
  );

  it('gives every line once, page by page', async () => {
    const ids = [];
    for (let person = 0; person < 53; person += 1)
      ids.push(await post(person % 2 ? { called: `P${person}` } : { urgent: ['danger'] }));
    const first = await list();
    const second = await list(`?cursor=${first.next}`);
    expect(second.next).toBeUndefined();
    expect([...first.submissions, ...second.submissions].map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('filters by status', async () => {
    const seen = await post({ called: 'Seen' });
    await post({ called: 'New' });
    await intake.worker(`/submissions/${seen}`, patch({ status: 'seen' }));
    expect((await list('?status=seen')).submissions.map(({ id }) => id)).toEqual([seen]);
  });

  it('gives a submission whole, with its receipt', async () => {
    const id = await post({ called: 'Ada' });
    const answer: unknown = await (await intake.worker(`/submissions/${id}`)).json();
    expect(answer).toMatchObject({ receipt: { id }, status: 'new', submission: { id, answers: { called: 'Ada' } } });
  });

  it('gives a packet in the language that is asked for', async () => {
    const id = await post({ called: 'Ada', urgent: ['danger'] });
    const packet: unknown = await (await intake.worker(`/submissions/${id}/packet?language=en`)).json();
    expect(packet).toMatchObject({
      id,
      language: 'en',
      receivedAt: '2026-11-22T12:00:00.000Z',
      flags: [{ id: 'danger-now', label: { text: 'In danger now', lang: 'en' } }],
    });
  });

  it('writes an audit row for every read and every change', async () => {
    const id = await post({ called: 'Ada' });
    await list();
    await intake.worker(`/submissions/${id}`);
    await intake.worker(`/submissions/${id}/packet`);
    await intake.worker('/submissions.csv');
    await intake.worker(`/submissions/${id}`, patch({ status: 'seen' }));
    await intake.worker(`/submissions/${id}`, { method: 'DELETE' });
    const rows = await audit();
    expect(rows.map(({ action, submission }) => [action, submission])).toEqual([
      ['list', null],
      ['read', id],
      ['packet', id],
      ['csv', null],
      ['status', id],
      ['delete', id],
    ]);
    expect(new Set(rows.map(({ who }) => who)).size).toBe(1);
    expect(rows[0]?.who).toMatch(/^token-.{8}$/);
  });

  it('keeps no token in the database', async () => {
    const rows = await database.selectFrom('worker_tokens').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(intake.token);
  });

  it.each([
    '/submissions',
    '/submissions.csv',
    '/submissions/x',
    '/submissions/x/packet',
    '/worker/api/submissions',
    '/worker/api/submissions.csv',
  ])('opens %s for nobody without the token', async (path) => {
    const attempts = [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: `Basic ${intake.token}` },
      { Cookie: `oi_worker=${'A'.repeat(43)}` },
    ];
    const answers = await Promise.all(attempts.map((headers) => intake.get(path, headers as Record<string, string>)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(await problemCode(answers[0]!)).toBe('unauthorized');
  });

  it('lets no page of another origin read it', async () => {
    const response = await intake.worker('/submissions', { headers: { Origin: 'http://localhost:3000' } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it.each([{}, { status: 'gone' }, { status: 'seen', id: 'x' }, []])(
    'takes no change but a status: %j',
    async (body) => {
      const id = await post({});
      const response = await intake.worker(`/submissions/${id}`, patch(body));
      expect(response.status).toBe(422);
    },
  );

  it.each(['?status=gone', '?cursor=abc', `?cursor=${Buffer.from('[0,"x","y","z"]').toString('base64url')}`])(
    'does not guess what %s means',
    async (query) => {
      expect((await intake.worker(`/submissions${query}`)).status).toBe(400);
    },
  );

  it('says that there is no such submission', async () => {
    const response = await intake.worker('/submissions/11111111-1111-4111-8111-111111111111');
    expect(response.status).toBe(404);
    expect(await problemCode(response)).toBe('not-found');
  });
});

const patch = (body: unknown): RequestInit => ({
  method: 'PATCH',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});
