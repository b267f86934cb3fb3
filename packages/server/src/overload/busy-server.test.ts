import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import type { SubmissionList } from '../api/worker-schemas.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const library = { address: '203.0.113.7' };

describe.each(databases)('a busy server, on $name', ({ database }) => {
  let intake: TestIntake;
  beforeEach(() => empty(database));
  const start = async (admission = {}) => {
    intake = await startTestIntake({ database, admission });
  };

  it('tells those for whom there is no room to come again, keeps the others, and answers workers', async () => {
    await start({ atOnce: 1, waiting: 3 });
    const posts = Array.from({ length: 12 }, () => intake.post(envelope({ called: 'Ada' })));
    const [health, list] = await Promise.all([intake.get('/health'), intake.worker('/submissions')]);
    const answers = await Promise.all(posts);
    const refused = answers.filter(({ status }) => status === 503);
    expect([health.status, list.status]).toEqual([200, 200]);
    expect(answers.filter(({ status }) => status === 201).length).toBe(4);
    expect(refused.map(({ headers }) => headers.get('Retry-After'))).toEqual(Array.from({ length: 8 }, () => '5'));
    expect(await problemCode(refused[0]!)).toBe('overloaded');
    expect((await database.selectFrom('submissions').select('id').execute()).length).toBe(4);
  });

  it('takes them when they come again', async () => {
    await start({ atOnce: 1, waiting: 0 });
    const [one, other] = [envelope(), envelope()];
    await Promise.all([intake.post(one), intake.post(other)]);
    expect((await intake.post(one)).status).toBeLessThan(300);
    expect((await intake.post(other)).status).toBeLessThan(300);
  });

  it('T23 marks what comes from one address in great number, and refuses none of it', async () => {
    await start();
    const people = Array.from({ length: 30 }, () => envelope({ called: 'Ada' }));
    for (const person of people) expect((await intake.post(person, {}, library)).status).toBe(201);
    const elsewhere = envelope({ called: 'Grace' });
    await intake.post(elsewhere, {}, { address: '198.51.100.9' });
    const { submissions } = (await (await intake.worker('/submissions')).json()) as SubmissionList;
    expect(submissions.filter(({ signals }) => signals?.includes('many-from-one-place')).length).toBe(10);
    expect(submissions.find(({ id }) => id === elsewhere.id)?.signals).toBeUndefined();
  });

  it('T23 T22 lets people through from an address that also sends rubbish', async () => {
    await start();
    const rubbish = Array.from({ length: 300 }, (_, turn) => () => intake.post(`{"rubbish${turn}": `, {}, library));
    const person = envelope({ called: 'Ada' });
    const answers = await Promise.all([...rubbish.map((send) => send()), intake.post(person, {}, library)]);
    expect(answers.at(-1)?.status).toBe(201);
    expect(answers.filter(({ status }) => status !== 400 && status !== 201).map(({ status }) => status)).toEqual([]);
    expect(JSON.stringify(intake.lines)).not.toContain('rubbish');
  });
});
