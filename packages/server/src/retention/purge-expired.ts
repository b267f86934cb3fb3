import type { IntakeDatabase } from '../database/open-database.ts';
import { eraseSubmission } from '../submissions/erase.ts';

const day = 86_400_000;
const batch = 200;

/**
 * Deletes what was received longer ago than the agency keeps answers. As with any deletion the hash of the key stays, so
 * that a late retry is not stored anew, and the audit says so; `who` is `retention`. Notices that were sent so long ago go too. Processes that purge at the same time
 * pass over each other's rows.
 *
 * @param days whole days that answers are kept: `retentionDays` of the agency file
 * @returns how many were deleted
 */
export async function purgeExpired(database: IntakeDatabase, days: number, now: Date): Promise<number> {
  const before = new Date(now.getTime() - days * day);
  await database.deleteFrom('notices').where('state', '=', 'sent').where('settled_at', '<', before).execute();
  let deleted = 0;
  for (;;) {
    const count = await purgeBatch(database, before, now);
    deleted += count;
    if (count < batch) return deleted;
  }
}

function purgeBatch(database: IntakeDatabase, before: Date, now: Date): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('submissions')
      .select('id')
      .where('received_at', '<', before)
      .orderBy('received_at')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id } of rows) await eraseSubmission(transaction, id, 'retention', now);
    return rows.length;
  });
}
