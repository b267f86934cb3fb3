import { afterAll, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/postgres.ts';
import { buildServerProcess, startServerProcess } from '../../../../test/server/server-process.ts';
import { envelope } from '../../../../test/server/test-intake.ts';
import { startWebhookReceiver } from '../../../../test/server/webhook-receiver.ts';
import { openPostgres } from '../database/open-database.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

it.runIf(postgres)(
  'F56 a process that dies after the receiver said yes is followed by one that says it again, with the same id',
  async () => {
    const hook = await startWebhookReceiver();
    const url = await postgres!.newDatabase();
    const file = await buildServerProcess();
    const environment = { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: secret };
    const first = await startServerProcess(file, url, environment);
    const submission = envelope({ called: 'Ada' });
    const answer = await fetch(new URL('forms/small/submissions', first.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
      body: JSON.stringify(submission),
    });
    expect(answer.status).toBe(201);
    hook.beforeAnswer = () => first.kill();
    const database = await openPostgres(url, 1);
    await database
      .updateTable('notice_outbox')
      .set({ say_at: new Date(0) })
      .execute();
    while (hook.received.length < 1) await new Promise((resolve) => setTimeout(resolve, 50));
    hook.beforeAnswer = undefined;

    const second = await startServerProcess(file, url, environment);
    const states = () => database.selectFrom('notices').select(['state', 'tries']).execute();
    while ((await states())[0]?.state !== 'sent') await new Promise((resolve) => setTimeout(resolve, 50));
    const ids = hook.received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size, await states()]).toEqual([2, 1, [{ state: 'sent', tries: 1 }]]);
    await second.kill();
    await hook.stop();
    await database.destroy();
  },
  60_000,
);
