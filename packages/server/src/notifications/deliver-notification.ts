import type { IntakeDatabase } from '../database/open-database.ts';
import type { NotificationChannel } from '../database/tables.ts';
import type { JobQueue, NotificationJob } from './job-queue.ts';
import type { NotificationContent } from './notification.ts';
import { type SendNotification, UndeliveredError } from './notification.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait after each try that did not work, as Standard Webhooks proposes: 75 hours in all. */
export const pauses: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** The database, queue and channels that a delivery of notifications needs. */
export interface DeliverOptions {
  readonly database: IntakeDatabase;
  readonly queue: Pick<JobQueue, 'add' | 'done'>;
  readonly channels: Readonly<Partial<Record<NotificationChannel, SendNotification>>>;
  readonly now: () => Date;
}

/**
 * Sends a notification and writes down how it went, in one transaction with the job. Between the two a process may die: then it is
 * sent again with the same id. After the last try it stays as `undelivered` until somebody sends it again.
 *
 * @returns why it did not work; undefined when it did
 */
export async function deliverNotification(options: DeliverOptions, job: NotificationJob): Promise<string | undefined> {
  const { database, queue, channels, now } = options;
  const notification = await database
    .selectFrom('notices')
    .selectAll()
    .where('id', '=', job.notificationId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (!notification) {
    await queue.done(database, job);
    return undefined;
  }
  const { id, kind, step, way, made_at: madeAt } = notification;
  const content = JSON.parse(notification.content) as NotificationContent;
  const problem = await outcome(channels[way], { id, kind, step, content, madeAt });
  const tries = notification.tries + 1;
  const pause = pauses[notification.tries];
  const retry = problem !== undefined && pause !== undefined;
  const state = problem === undefined ? 'sent' : retry ? 'waiting' : 'undelivered';
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('notices')
      .set({ state, tries, problem: problem ?? null, settled_at: retry ? null : now() })
      .where('id', '=', id)
      .execute();
    if (retry) await queue.add(transaction, id, pause);
    await queue.done(transaction, job);
  });
  return problem;
}

async function outcome(
  send: SendNotification | undefined,
  notification: Parameters<SendNotification>[0],
): Promise<string | undefined> {
  if (!send) return 'not-configured';
  try {
    await send(notification);
    return undefined;
  } catch (error) {
    return error instanceof UndeliveredError ? error.reason : 'unknown';
  }
}
