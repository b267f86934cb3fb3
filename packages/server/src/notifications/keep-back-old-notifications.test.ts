import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake } from '../../test/test-intake.ts';
import { startWebhookReceiver } from '../../test/webhook-receiver.ts';
import { startNotifications } from './start-notifications.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

it.each(databases)('after a dump was restored staff are told one line, on $name', async ({ database }) => {
  await empty(database);
  await sql`drop schema if exists open_intake_jobs cascade`.execute(database);
  const clock = new Date('2026-11-22T12:00:00Z');
  const intake = await startTestIntake({ database, notifications: true, now: () => clock });
  for (const urgent of [['danger'], ['food'], ['food']]) await intake.post(envelope({ urgent }));
  const [first] = await database.selectFrom('notice_outbox').select('submission').execute();
  await database
    .updateTable('notice_outbox')
    .set({ say_at: new Date(0) })
    .execute();
  await database
    .updateTable('notice_outbox')
    .set({ step: 2 })
    .where('submission', '=', first?.submission ?? '')
    .execute();
  await database.insertInto('heartbeats').values({ at: clock, place: 'elsewhere' }).execute();

  const hook = await startWebhookReceiver();
  const lines: string[] = [];
  const webhook = { url: hook.url, secret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` };
  const log = (line: string) => lines.push(line);
  const notifications = await startNotifications({
    database,
    staff: { webhook },
    now: () => clock,
    every: 3_600_000,
    log,
  });
  await notifications.look();
  await notifications.stop();
  await hook.stop();

  const said = hook.received.map(({ body }) => JSON.parse(body) as { type: string; data: unknown });
  expect(said.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: 'notices.held', data: { count: 3, urgent: { now: 1 } } },
  ]);
  expect(lines).toEqual(['notices: 3 of before are kept back, and staff are told once']);
});
