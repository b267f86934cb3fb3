import { type IntakeDatabase, openPostgres } from '@open-intake/server';
import { sql } from 'kysely';
import {
  buildServerProcess,
  type ServerProcess,
  startServerProcess,
} from '../../../packages/server/test/server-process.ts';
import { envelope } from '../../../packages/server/test/test-intake.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../packages/server/test/webhook-receiver.ts';
import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { rowsOf } from '../world/rows-of.ts';

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
let built: Promise<string> | undefined;

/** An agency whose staff are told by webhook, on a database of its own. */
interface Told {
  readonly hook: WebhookReceiver;
  readonly database: IntakeDatabase;
  readonly start: () => Promise<ServerProcess>;
}

async function agencyThatTells(run: FaultRun): Promise<Told> {
  built ??= buildServerProcess();
  const [file, url, hook] = await Promise.all([built, run.world.postgres.newDatabase(), startWebhookReceiver()]);
  const database = await openPostgres(url, 1);
  run.atEnd(() => hook.stop());
  run.atEnd(() => database.destroy());
  run.countWith((name) => rowsOf(database, name));
  return {
    hook,
    database,
    start: async () => {
      const server = await startServerProcess(file, url, { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: secret });
      run.atEnd(() => server.kill());
      return server;
    },
  };
}

async function post(run: FaultRun, { url }: ServerProcess): Promise<void> {
  const submission = envelope({ called: run.person() });
  const answer = await fetch(new URL('forms/small/submissions', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
    body: JSON.stringify(submission),
  });
  const { code } = (await answer.json()) as { code: string };
  run.note({ code, at: Date.now() });
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never came to it that ${what}.`);
}

/** Lets the waits of our outbox and of the job queue end now: their clock is the database's. */
async function hurryOn(database: IntakeDatabase): Promise<void> {
  await sql`update notice_outbox set say_at = to_timestamp(0) where step = 0`.execute(database);
  await sql`update open_intake_jobs.job set start_after = now() where state < 'active'`.execute(database);
}

const onlyOnce = (hook: WebhookReceiver): void => {
  const ids = new Set(hook.received.map(({ headers }) => headers['webhook-id']));
  if (ids.size !== 1) throw new Error(`Staff were told under ${ids.size} ids.`);
};

fault(
  'F56',
  async (run) => {
    const { hook, database, start } = await agencyThatTells(run);
    const first = await start();
    await post(run, first);
    hook.beforeAnswer = () => first.kill();
    await hurryOn(database);
    await until('staff were told', () => hook.received.length > 0);
    hook.beforeAnswer = undefined;
    await start();
    await until('it was noted', async () => {
      const notice = await database.selectFrom('notices').select('state').executeTakeFirst();
      return notice?.state === 'sent';
    });
    onlyOnce(hook);
  },
  { engines: ['node'], atOnce: 1, share: 0.3 },
);

fault(
  'F57',
  async (run) => {
    const { hook, database, start } = await agencyThatTells(run);
    hook.answers.push(...Array.from({ length: 10 }, () => 500));
    const server = await start();
    await post(run, server);
    const state = () => database.selectFrom('notices').select('state').executeTakeFirst();
    await until('it was given up', async () => {
      await hurryOn(database);
      return (await state())?.state === 'undelivered';
    });
    const worker = { headers: { Authorization: 'Bearer a-token-for-tests' } };
    const seen: unknown = await (await fetch(new URL('notices', server.url), worker)).json();
    if ((seen as { undelivered?: number }).undelivered !== 1) throw new Error(`Staff see ${JSON.stringify(seen)}.`);
    await fetch(new URL('notices/again', server.url), { method: 'POST', ...worker });
    await until('it got through', async () => {
      await hurryOn(database);
      return (await state())?.state === 'sent';
    });
    onlyOnce(hook);
  },
  { engines: ['node'], atOnce: 1, share: 0.3 },
);
