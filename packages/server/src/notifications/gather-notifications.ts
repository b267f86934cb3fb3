import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { NotificationChannel, NotificationUrgency, Tables } from '../database/tables.ts';
import type { Arrival } from '../submissions/submission-handlers.ts';
import { forgetOpened } from './forget-opened.ts';
import { contentOf } from './notification-content.ts';
import { gathering, type StepTime, untilSaidAgain } from './reminder-times.ts';

/** How notifications are made. */
export interface GatherOptions {
  readonly channels: readonly NotificationChannel[];
  readonly steps: readonly StepTime[];
  /** Hands a notification to the job queue, in the same transaction. */
  readonly enqueue: (transaction: Transaction<Tables>, id: string) => Promise<void>;
}

/** Writes down, in the transaction that keeps a submission, that staff are to be told of it. */
export async function noteArrival(
  transaction: Transaction<Tables>,
  { id, within, receivedAt }: Arrival,
): Promise<void> {
  const sayAt = new Date(receivedAt.getTime() + gathering);
  await transaction.insertInto('notice_outbox').values({ submission: id, within, step: 0, say_at: sayAt }).execute();
}

interface OutboxRow {
  readonly submission: string;
  readonly within: NotificationUrgency;
  readonly step: number;
}

const batch = 5_000;

/**
 * Makes notifications of what is due: one for everything that just came, one for each step of what nobody opened. What was opened
 * meanwhile is not said again. Rows, notifications and jobs change in one transaction; processes that gather at the same time take
 * turns.
 */
export function gatherNotifications(database: IntakeDatabase, options: GatherOptions, now: Date): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    const { rows: lock } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('open-intake notices')) as mine`.execute(transaction);
    if (lock[0]?.mine !== true) return;
    await forgetOpened(transaction, now);
    const due = await dueRows(transaction, now);
    for (const step of new Set(due.map((row) => row.step))) {
      await say(
        transaction,
        due.filter((row) => row.step === step),
        options,
        now,
      );
    }
    await sayAlerts(transaction, options);
    await enqueueWaiting(transaction, options);
  });
}

/** Once the first of the new ones is due, all new ones go with it. */
async function dueRows(transaction: Transaction<Tables>, now: Date): Promise<readonly OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    select submission, within, step from notice_outbox
    where say_at <= ${now}
      or (step = 0 and exists (select from notice_outbox where step = 0 and say_at <= ${now}))
    order by say_at limit ${sql.lit(batch)} for update`.execute(transaction);
  return rows;
}

async function say(
  transaction: Transaction<Tables>,
  rows: readonly OutboxRow[],
  { channels, steps }: GatherOptions,
  now: Date,
): Promise<void> {
  const step = rows[0]?.step ?? 0;
  const content = JSON.stringify(contentOf(rows));
  const made = { content, step, state: 'waiting', queued: false, tries: 0, made_at: now } as const;
  await transaction
    .insertInto('notices')
    .values(channels.map((way) => ({ id: randomUUID(), way, ...made })))
    .execute();
  for (const within of new Set(rows.map((row) => row.within))) {
    await transaction
      .updateTable('notice_outbox')
      .set({ step: step + 1, say_at: new Date(now.getTime() + untilSaidAgain(within, step + 1, steps)) })
      .where(
        'submission',
        'in',
        rows.filter((row) => row.within === within).map(({ submission }) => submission),
      )
      .execute();
  }
}

/** Makes notifications of what else staff are to be told. */
async function sayAlerts(transaction: Transaction<Tables>, { channels }: GatherOptions): Promise<void> {
  const alerts = await transaction.deleteFrom('staff_alerts').returningAll().execute();
  const made = { step: 0, state: 'waiting', queued: false, tries: 0 } as const;
  const notifications = alerts.flatMap(({ kind, content, made_at }) =>
    channels.map((way) => ({ id: randomUUID(), way, kind, content, made_at, ...made })),
  );
  if (notifications.length > 0) await transaction.insertInto('notices').values(notifications).execute();
}

/** Also those that somebody asked to send again. */
async function enqueueWaiting(transaction: Transaction<Tables>, { enqueue }: GatherOptions): Promise<void> {
  const waiting = await transaction
    .updateTable('notices')
    .set({ queued: true })
    .where('state', '=', 'waiting')
    .where('queued', '=', false)
    .returning('id')
    .execute();
  for (const { id } of waiting) await enqueue(transaction, id);
}
