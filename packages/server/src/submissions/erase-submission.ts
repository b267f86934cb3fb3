import type { Transaction } from 'kysely';
import { writeAudit } from '../access/audit.ts';
import type { Tables } from '../database/tables.ts';
import { hexDigest } from '../http/digest.ts';

/**
 * Deletes a submission for good. The hash of its key stays, so that a late retry is not stored anew, the audit says who
 * did it, and its bytes are to be wiped from the disk.
 */
export async function eraseSubmission(
  transaction: Transaction<Tables>,
  id: string,
  who: string,
  now: Date,
): Promise<void> {
  await writeAudit(transaction, now, who, 'delete', id);
  await transaction
    .insertInto('tombstones')
    .values({ key_hash: hexDigest(id), deleted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction.deleteFrom('submissions').where('id', '=', id).execute();
  await transaction.insertInto('wipe_requests').defaultValues().execute();
}
