import { type Kysely, sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { startWebhookReceiver } from '../../test/webhook-receiver.ts';
import { pauses } from '../notifications/deliver-notification.ts';
import { startNotifications } from '../notifications/start-notifications.ts';
import { purgeExpired } from './purge-expired.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const address = '203.0.113.77';
const headers = { 'User-Agent': 'CanaryBrowser', Referer: 'http://canary.example/', 'X-Forwarded-For': address };

/** Every row of every table as text, bytes as what they say. */
async function dump<T>(database: Kysely<T>): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(database);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.raw(name)}`.execute(database);
      const plain = (_: string, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString() : value;
      return rows.map((row) => JSON.stringify(Object.entries(row).map(([key, cell]) => [key, plain(key, cell)])));
    }),
  );
  return texts.flat().join('\n');
}

describe.each(databases)('what is left, on $name', ({ database }) => {
  let intake: TestIntake;
  let clock: Date;
  beforeEach(async () => {
    await empty(database);
    await sql`drop schema if exists open_intake_jobs cascade`.execute(database);
    clock = new Date('2026-11-22T12:00:00Z');
    intake = await startTestIntake({ database, notifications: true, now: () => clock });
  });
  const canaries = { called: 'CanaryName', reach: '+1 312 555 0188', words: 'CanaryWords', urgent: ['danger'] };

  it('T20 holds answers in one place only, and nowhere an address, a browser or a referrer', async () => {
    await intake.post(envelope(canaries), headers, { address });
    await intake.post(`{"CanaryBroken": `, headers, { address });
    await intake.post(envelope({ called: 7, CanaryUnknown: true }), headers, { address });
    const everything = await dump(database);
    expect(everything.split('CanaryName').length - 1).toBe(1);
    for (const never of [address, 'CanaryBrowser', 'canary.example', 'CanaryBroken', 'CanaryUnknown'])
      expect(everything + JSON.stringify(intake.lines)).not.toContain(never);
  });

  it.each(['deletion', 'retention'])(
    'T21 T40 nothing of a person after %s: no row, no outbox, no dead letter',
    async (how) => {
      const hook = await startWebhookReceiver();
      hook.answers.push(...pauses.map(() => 500), 500);
      const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
      const staff = { webhook: { url: hook.url, secret } };
      const notices = await startNotifications({ database, staff, now: () => clock, every: 3_600_000 });
      const submission = envelope(canaries);
      await intake.post(submission);
      await database
        .updateTable('notice_outbox')
        .set({ say_at: new Date(0) })
        .execute();
      for (let tries = 0; tries <= pauses.length; tries += 1) {
        await sql`update open_intake_jobs.job set start_after = now() - interval '1 second'`.execute(database);
        await notices.look();
      }
      const { code, digest } = await database.selectFrom('submissions').selectAll().executeTakeFirstOrThrow();
      expect(await dump(database)).toContain('undelivered');

      if (how === 'deletion') await intake.worker(`/submissions/${submission.id}`, { method: 'DELETE' });
      else {
        await database.updateTable('submissions').set({ status: 'done', delete_after: clock }).execute();
        await purgeExpired(database, 90, new Date(clock.getTime() + 91 * 86_400_000));
      }
      await notices.stop();
      await hook.stop();

      const left = await dump(database);
      for (const never of [code, digest, '555 0188', 'Canary']) expect(left).not.toContain(never);
      const naming = left.split('\n').filter((row) => row.includes(submission.id));
      expect(naming.length).toBe(1);
      expect(naming[0]).toContain('"delete"');
      expect(await database.selectFrom('tombstones').select('key_hash').execute()).toEqual([
        { key_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ]);
      expect((await intake.post(submission)).status).toBe(410);
    },
  );
});
