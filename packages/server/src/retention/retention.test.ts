import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { empty, startTestDatabases } from '../../../../test/server/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../../../test/server/test-intake.ts';
import { purgeExpired } from './purge-expired.ts';
import { startRetention } from './start-retention.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const agency = { retentionDays: 90 };
const day = 86_400_000;

describe.each(databases)('what is kept too long, on $name', ({ database }) => {
  let intake: TestIntake;
  let clock: Date;
  beforeEach(async () => {
    await empty(database);
    clock = new Date('2026-11-22T12:00:00Z');
    intake = await startTestIntake({ database, now: () => clock });
  });
  afterEach(() => vi.useRealTimers());

  const post = async () => {
    const submission = envelope({ called: 'Ada' });
    expect((await intake.post(submission)).status).toBe(201);
    return submission;
  };
  const stored = async () => (await database.selectFrom('submissions').select('id').execute()).map(({ id }) => id);
  const later = (days: number, ms = 0) => {
    clock = new Date(clock.getTime() + days * day + ms);
  };
  const deletions = () =>
    database.selectFrom('audit').select(['who', 'submission']).where('action', '=', 'delete').execute();

  it('stays until its last day is over', async () => {
    const { id } = await post();
    later(90);
    expect([await purgeExpired(database, 90, clock), await stored()]).toEqual([0, [id]]);
  });

  it('is deleted then, and only that, with a line in the audit', async () => {
    const old = await post();
    later(1);
    const { id } = await post();
    later(89, 1);
    expect([await purgeExpired(database, 90, clock), await stored()]).toEqual([1, [id]]);
    expect(await deletions()).toEqual([{ who: 'retention', submission: old.id }]);
  });

  it('is not stored anew by a late retry', async () => {
    const old = await post();
    later(91);
    await purgeExpired(database, 90, clock);
    expect([(await intake.post(old)).status, await stored()]).toEqual([410, []]);
  });

  it('is deleted once when two processes purge at the same time', async () => {
    for (let person = 0; person < 12; person += 1) await post();
    later(91);
    const counts = await Promise.all([purgeExpired(database, 90, clock), purgeExpired(database, 90, clock)]);
    expect([counts[0] + counts[1], (await deletions()).length]).toEqual([12, 12]);
  });

  it('goes at the start and then once a day', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lines: string[] = [];
    await post();
    later(80);
    await post();
    later(11);
    const retention = startRetention({ database, agency, now: () => clock, log: (line) => lines.push(line) });
    await vi.waitFor(() => expect(lines.length).toBe(1));
    later(80);
    vi.advanceTimersByTime(day);
    await retention.stop();
    expect([await stored(), lines]).toEqual([
      [],
      Array.from({ length: 2 }, () => 'retention: 1 deleted, older than 90 days'),
    ]);
  });
});
