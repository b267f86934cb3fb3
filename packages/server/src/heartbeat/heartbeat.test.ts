import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { runRetention } from '../retention/run-retention.ts';
import { beat } from './heartbeat.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const day = 86_400_000;

describe.each(databases)('the clock, on $name', ({ database }) => {
  const today = new Date('2026-11-22T12:00:00Z');
  let intake: TestIntake;
  let clock: Date;
  beforeEach(async () => {
    await empty(database);
    clock = today;
    intake = await startTestIntake({ database, now: () => clock });
    await runRetention(database, 90, clock);
    for (let person = 0; person < 30; person += 1) await intake.post(envelope({ called: 'Ada' }));
    await database.updateTable('submissions').set({ status: 'done', delete_after: today }).execute();
  });

  const at = (days: number) => new Date(today.getTime() + days * day);
  const lookAt = (days: number) => runRetention(database, 90, at(days));
  const stored = async () => (await database.selectFrom('submissions').select('id').execute()).length;

  it.each([100, 3_650, -100])(
    'that is %i days off at a start deletes nothing, then or when it is right again',
    async (off) => {
      const [line] = await lookAt(off);
      expect(line).toMatch(/^retention: nothing is deleted by itself until \d{4}-\d\d-\d\d: /);
      await lookAt(off + 1);
      const [again] = await lookAt(1);
      expect(again).toMatch(/^retention: nothing is deleted by itself until 2026-11-30: /);
      for (let passed = 2; passed < 8; passed += 1) await lookAt(passed);
      expect(await stored()).toBe(30);
    },
  );

  it('is trusted again after seven days in which a server ran', async () => {
    await lookAt(100);
    for (let passed = 1; passed < 8; passed += 1) await lookAt(100 + passed);
    const after = [];
    for (let passed = 8; passed < 24; passed += 1) after.push(...(await lookAt(100 + passed)));
    expect(after.filter((line) => line.includes('nothing is deleted'))).toEqual([]);
    expect(await stored()).toBeLessThan(30);
  });

  it('may stand still for five days, and not for longer', async () => {
    expect(await lookAt(5)).toEqual([]);
    expect((await lookAt(10.1))[0]).toContain('no server ran for five days');
  });

  it.each([4.9, 1.3])('that jumps %d days ahead at each start, with minutes between, deletes nothing', async (step) => {
    await database
      .updateTable('submissions')
      .set({ received_at: at(-80) })
      .execute();
    const lines: string[] = [];
    for (let jump = 1; jump * step < 45; jump += 1)
      for (const minutes of [0, 1])
        lines.push(...(await runRetention(database, 90, at(jump * step + minutes / 1440), minutes * 60_000)));
    expect(lines.some((line) => line.includes('nothing is deleted'))).toBe(true);
    expect(await stored()).toBe(30);
  });

  it('is trusted where a server runs for hours on weekdays only', async () => {
    const lines: string[] = [];
    for (let passed = 1; passed < 30; passed += 1) {
      if ([0, 6].includes(at(passed).getUTCDay())) continue;
      for (const hours of [0, 1, 2])
        lines.push(...(await runRetention(database, 90, at(passed + hours / 24), hours && 3_600_000)));
    }
    expect(lines.filter((line) => line.includes('nothing is deleted'))).toEqual([]);
  });

  it('is trusted again where a server runs on two days a week', async () => {
    let held = 0;
    for (let passed = 1; passed < 60; passed += 1) {
      if (![1, 4].includes(at(passed).getUTCDay())) continue;
      for (const hours of [0, 2])
        held += (await beat(database, at(passed + hours / 24), hours * 3_600_000)).hold ? 1 : 0;
    }
    expect(held).toBeLessThan(30);
  });

  it('is not trusted while a row is dated ahead of it, once for each', async () => {
    await database
      .updateTable('submissions')
      .set({ received_at: at(50) })
      .execute();
    expect((await lookAt(1))[0]).toContain('until 2026-11-30: something is dated ahead of the clock');
    for (let passed = 2; passed < 8; passed += 1) await lookAt(passed);
    expect(await lookAt(8.1)).toEqual([]);
    await database
      .insertInto('audit')
      .values({ at: at(60), who: 'w', action: 'list', submission: null })
      .execute();
    expect((await lookAt(9))[0]).toContain('ahead of the clock');
  });

  it('is judged by the newest row where no day was written down yet', async () => {
    await database.deleteFrom('heartbeats').execute();
    expect((await lookAt(100))[0]).toContain('no server ran for five days');
  });

  it('holds after a dump was restored', async () => {
    await database.updateTable('heartbeats').set({ place: 'elsewhere' }).execute();
    expect((await lookAt(1))[0]).toContain('restored from a dump');
  });

  it('that is wrong in one of two processes keeps both from deleting, and staff are told once a day', async () => {
    for (let passed = 1; passed < 40; passed += 1) {
      await lookAt(passed);
      await lookAt(passed + 100);
    }
    expect(await stored()).toBe(30);
    expect((await database.selectFrom('staff_alerts').select('id').execute()).length).toBeLessThanOrEqual(80);
  });

  it('keeps nobody from erasing or deleting', async () => {
    await lookAt(100);
    const [row] = await database.selectFrom('submissions').select('id').execute();
    const { status } = await intake.worker(`/submissions/${row?.id ?? ''}`, { method: 'DELETE' });
    expect([status, await stored()]).toEqual([204, 29]);
  });
});
