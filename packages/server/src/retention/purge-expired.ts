import { setImmediate } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { takeTurns } from '../heartbeat/heartbeat.ts';
import { eraseSubmission } from '../submissions/erase-submission.ts';

const day = 86_400_000;
const batch = 20;

/** How many of a number of rows may go within a day by themselves: two in a hundred or twenty, whichever is more. */
export const dailyCap = (rows: number): number => Math.max(20, Math.floor(rows / 50));

/**
 * Deletes what is done, past its days and was announced to staff in time, and never more within a day than `dailyCap` lets. As with any deletion the hash
 * of the key stays, so that a late retry is not stored anew, and the audit says so; `who` is `retention`. Processes that purge at the
 * same time take turns. Ask `beat` first whether anything may be deleted.
 *
 * @param days whole days that answers are kept
 * @returns how many were deleted
 */
export async function purgeExpired(database: IntakeDatabase, days: number, now: Date): Promise<number> {
  let deleted = 0;
  for (;;) {
    const count = await database.transaction().execute(async (transaction) => {
      await takeTurns(transaction);
      return purgeBatch(transaction, days, now);
    });
    deleted += count;
    if (count < batch) return deleted;
    // People who send come in between.
    await setImmediate();
  }
}

async function purgeBatch(transaction: Transaction<Tables>, days: number, now: Date): Promise<number> {
  const rows = await transaction
    .selectFrom('submissions')
    .select('id')
    .where('status', '=', 'done')
    .where('delete_after', '<=', now)
    .where('received_at', '<', new Date(now.getTime() - days * day))
    .orderBy('received_at')
    .limit(Math.min(batch, await roomToday(transaction, now)))
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id } of rows) await eraseSubmission(transaction, id, 'retention', now);
  return rows.length;
}

async function roomToday(transaction: Transaction<Tables>, now: Date): Promise<number> {
  const dayAgo = new Date(now.getTime() - day);
  const { rows } = await sql<{ stored: number; deleted: number }>`
    select (select count(*)::int from submissions) as stored,
      (select count(*)::int from audit where who = 'retention' and action = 'delete' and at > ${dayAgo}) as deleted`.execute(
    transaction,
  );
  const { stored = 0, deleted = 0 } = rows[0] ?? {};
  return Math.max(0, dailyCap(stored + deleted) - deleted);
}

/** Deletes what nobody misses: notices that were sent as long ago as answers are kept, and sessions that ended. No more of each than `dailyCap`. */
export async function purgeAside(database: IntakeDatabase, days: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * day);
  await sql`
    delete from notices where id in (
      select id from notices where state = 'sent' and settled_at < ${before} order by settled_at
      limit (select greatest(20, count(*) / 50) from notices))`.execute(database);
  await sql`
    delete from worker_sessions where hash in (
      select hash from worker_sessions where expires_at < ${now} order by expires_at
      limit (select greatest(20, count(*) / 50) from worker_sessions))`.execute(database);
}
