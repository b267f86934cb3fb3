import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedRows } from '../../test/seed-rows.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import type { SubmissionList } from '../api/worker-schemas.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const court = { year: 2026, month: 12, day: 10 };
const rows = 2_500;
const now = () => new Date('2026-12-08T12:00:00Z');

describe.each(databases)('the first list of a day with very many open ones, on $name', ({ database }) => {
  let intake: TestIntake;
  let ids: readonly string[];
  let first: SubmissionList;
  beforeAll(async () => {
    await empty(database);
    intake = await startTestIntake({ database, now });
    const submission = (row: number) => envelope(row === rows - 1 ? { court } : { called: `Person ${row}` });
    ids = await seedRows(database, { rows, submission });
    first = await list();
  }, 120_000);

  const list = async () => (await (await intake.worker('/submissions')).json()) as SubmissionList;

  it('comes before all were judged again, and says how many are left', () => {
    expect(first.submissions).toHaveLength(50);
    expect(first.beingSorted).toBeGreaterThan(0);
  });

  it('has everybody in the place of the day soon after', { timeout: 120_000 }, async () => {
    const beingSorted = async () => (await list()).beingSorted;
    await expect.poll(beingSorted, { timeout: 100_000, interval: 100 }).toBeUndefined();
    expect((await list()).submissions[0]?.id).toBe(ids.at(-1));
  });
});

describe.each(databases)('due times, on $name', ({ database }) => {
  it('are judged again at the start, before anybody reads the list', { timeout: 30_000 }, async () => {
    await empty(database);
    await startTestIntake({ database, now });
    const [id = ''] = await seedRows(database, { rows: 1, submission: () => envelope({ court }) });
    await startTestIntake({ database, now });
    const judged = () =>
      database
        .selectFrom('submissions')
        .select(['flagged_on', 'due_at'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
    await expect
      .poll(judged, { timeout: 20_000 })
      .toEqual({ flagged_on: '2026-12-08', due_at: expect.any(Date) as Date });
  });
});
