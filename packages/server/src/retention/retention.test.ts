import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { dailyCap } from './purge-expired.ts';
import { runRetention } from './run-retention.ts';
import { startRetention } from './start-retention.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const day = 86_400_000;

describe.each(databases)('what is kept too long, on $name', ({ database }) => {
  let intake: TestIntake;
  let clock: Date;
  let lines: string[];
  beforeEach(async () => {
    await empty(database);
    clock = new Date('2026-11-22T12:00:00Z');
    lines = [];
    intake = await startTestIntake({ database, now: () => clock });
  });

  /** What somebody sent, and how far the staff are with it. */
  const post = async (status: 'new' | 'seen' | 'done' = 'done') => {
    const submission = envelope({ called: 'Ada' });
    expect((await intake.post(submission)).status).toBe(201);
    if (status !== 'new')
      await database.updateTable('submissions').set({ status }).where('id', '=', submission.id).execute();
    return submission;
  };
  const stored = async () => (await database.selectFrom('submissions').select('id').execute()).map(({ id }) => id);
  const later = (days: number) => {
    clock = new Date(clock.getTime() + days * day);
  };
  const look = async (days = 90) => {
    lines.push(...(await runRetention(database, days, clock)));
  };
  /** A server that runs on. It looks every fourth day (more seldom would be a gap), at the end every day. */
  const live = async (days: number, kept = 90) => {
    for (let left = days; left > 0; ) {
      const step = left > 20 ? 4 : 1;
      later(step);
      await look(kept);
      left -= step;
    }
  };
  const deletions = () =>
    database.selectFrom('audit').select(['who', 'submission']).where('action', '=', 'delete').execute();

  it('stays until its last day is over, and then goes, with a line in the audit', async () => {
    const old = await post();
    await live(1);
    const { id } = await post();
    await live(89);
    expect((await stored()).length).toBe(2);
    await live(1);
    expect([await stored(), await deletions()]).toEqual([[id], [{ who: 'retention', submission: old.id }]]);
    expect((await intake.post(old)).status).toBe(410);
  });

  it('is said to staff fourteen days before it goes', async () => {
    await post();
    await live(76);
    expect(lines).toEqual([]);
    await live(1);
    expect(lines).toEqual(['retention: 1 will be deleted, from 2027-02-21 on']);
    const list = (await (await intake.worker('/submissions')).json()) as Record<string, unknown>;
    expect(list.deletion).toEqual({ soon: 1, from: '2027-02-21T12:00:00.000Z' });
    expect(list.submissions).toMatchObject([{ deletedAfter: '2027-02-21T12:00:00.000Z' }]);
    const alerts = await database.selectFrom('staff_alerts').select(['kind', 'content']).execute();
    expect(alerts).toEqual([
      {
        kind: 'deletion-soon',
        content: JSON.stringify({ soon: 1, from: '2027-02-21T12:00:00.000Z', stillOpen: 0, count: 1 }),
      },
    ]);
  });

  it.each(['new', 'seen'] as const)('never goes while it is %s, and that is said', async (status) => {
    const { id } = await post(status);
    await live(100);
    expect([await stored(), new Set(lines)]).toEqual([
      [id],
      new Set(['retention: 1 older than 90 days stay, because they are not done']),
    ]);
  });

  it('has fourteen days more when it is done late, or was opened again', async () => {
    const { id } = await post('seen');
    await live(100);
    await database.updateTable('submissions').set({ status: 'done' }).execute();
    await live(14);
    expect(await stored()).toEqual([id]);
    await live(1);
    expect(await stored()).toEqual([]);
  });

  it('is not condemned by a lower number alone: that one counts fourteen days later, and after a warning', async () => {
    const { id } = await post();
    await live(40);
    await live(27, 9);
    expect(await stored()).toEqual([id]);
    expect(lines[0]).toBe('retention: 9 days instead of 90 count once they stood for 14 days');
    await live(20, 90);
    expect(await stored()).toEqual([id]);
  });

  it('goes a few a day: two in a hundred or twenty, whichever is more', async () => {
    await Promise.all(Array.from({ length: 50 }, () => post()));
    const counts: number[] = [];
    await live(90);
    for (let turn = 0; turn < 3; turn += 1) {
      await live(1);
      await look();
      counts.push((await stored()).length);
    }
    expect(counts).toEqual([30, 10, 0]);
    expect([10, 1_000, 1_500, 10_000].map(dailyCap)).toEqual([20, 20, 30, 200]);
  });

  it('is deleted once, and no more than a day may, when processes look at the same time', async () => {
    await Promise.all(Array.from({ length: 30 }, () => post()));
    await live(90);
    later(1);
    await Promise.all([look(), look(), look()]);
    expect((await deletions()).length).toBe(20);
  });

  it('goes by itself, at the start and each hour', async () => {
    await post();
    await live(90);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const log = (line: string) => lines.push(line);
    const retention = startRetention({ database, agency: { retentionDays: 90 }, now: () => clock, log });
    later(1);
    vi.advanceTimersByTime(3_600_000);
    await retention.stop();
    vi.useRealTimers();
    expect([await stored(), lines.at(-1)]).toEqual([[], 'retention: 1 deleted, older than 90 days']);
  });

  it('takes notices and sessions that are over along, under the same guard', async () => {
    await look();
    const at = new Date(clock.getTime() - 100 * day);
    const token = { id: 't', hash: 'h', first_used_at: at };
    await database.insertInto('worker_tokens').values(token).execute();
    const ended = Array.from({ length: 30 }, (_, of) => ({
      id: `session-${of}`,
      hash: `s${of}`,
      token_id: 't',
      expires_at: at,
    }));
    await database.insertInto('worker_sessions').values(ended).execute();
    const left = async () => (await database.selectFrom('worker_sessions').select('hash').execute()).length;
    await live(1);
    expect(await left()).toBe(10);
    later(100);
    await look();
    expect(await left()).toBe(10);
  });
});
