import type { Receipt } from '@open-intake/core';
import type { Transaction } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { hexDigest } from '../http/digest.ts';
import { ProblemError } from '../http/problem.ts';
import type { ReceiptSigner } from '../sealing/sign-receipt.ts';
import { receiptOf, type SubmissionRow } from './read-row.ts';
import { receiptCodes } from './receipt-codes.ts';

/** A submission that was checked and is ready to be kept. */
export type Incoming = Omit<NewSubmission, 'code' | 'status' | 'seen_at' | 'receipt_signature'>;

/** A submission that nobody works on yet. */
type NewSubmission = Omit<SubmissionRow, 'revision' | 'holder' | 'holder_name' | 'held_since' | 'delete_after'>;

/**
 * The receipt of a submission that is here already.
 *
 * @throws ProblemError 422 `key-reused` when other bytes came under this key; 410 `deleted` when it was deleted since
 */
export async function receivedBefore(
  database: IntakeDatabase | Transaction<Tables>,
  id: string,
  digest: string,
): Promise<Receipt | undefined> {
  const columns = [
    'id',
    'form_hash',
    'words_hash',
    'form_id',
    'form_version',
    'received_at',
    'digest',
    'code',
    'status',
    'seen_at',
    'due_at',
    'flagged_on',
    'sealed',
    'receipt_signature',
  ] as const;
  const row = await database.selectFrom('submissions').select(columns).where('id', '=', id).executeTakeFirst();
  if (!row) {
    await refuseDeleted(database, id);
    return undefined;
  }
  if (row.digest !== digest) throw new ProblemError(422, 'key-reused');
  return receiptOf(row);
}

/** Additions to the keeping of a new submission. */
export interface ReceiveOptions {
  /** @default receipts are not signed */
  readonly signReceipt?: ReceiptSigner | undefined;
  /** What else is kept with a new submission, in the same transaction. */
  readonly also?: ((transaction: Transaction<Tables>) => Promise<void>) | undefined;
}

/**
 * Keeps a submission once. Whoever posts the same at the same time waits on the unique key and gets the same receipt.
 * When this returns, the transaction is committed.
 *
 * @throws ProblemError as `receivedBefore` does
 */
export async function receive(
  database: IntakeDatabase,
  incoming: Incoming,
  { signReceipt, also }: ReceiveOptions = {},
): Promise<{ receipt: Receipt; created: boolean }> {
  for (const code of receiptCodes(incoming.id)) {
    const unopened = { status: 'new', seen_at: null, receipt_signature: null } as const;
    const row = { ...incoming, ...unopened, code };
    const signature = signReceipt?.(receiptOf(row));
    const signed = signature === undefined ? row : { ...row, receipt_signature: JSON.stringify(signature) };
    const kept = await database.transaction().execute((transaction) => keep(transaction, signed, also));
    if (kept) return kept;
  }
  throw new Error('Every code of this id is taken.');
}

/** Undefined when the code is another submission's: the caller takes the next one. */
async function keep(
  transaction: Transaction<Tables>,
  row: NewSubmission,
  also: ReceiveOptions['also'],
): Promise<{ receipt: Receipt; created: boolean } | undefined> {
  const inserted = await transaction
    .insertInto('submissions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) {
    await refuseDeleted(transaction, row.id);
    await also?.(transaction);
    return { receipt: receiptOf(row), created: true };
  }
  const receipt = await receivedBefore(transaction, row.id, row.digest);
  return receipt && { receipt, created: false };
}

async function refuseDeleted(database: IntakeDatabase | Transaction<Tables>, id: string): Promise<void> {
  const tombstone = await database
    .selectFrom('tombstones')
    .select('key_hash')
    .where('key_hash', '=', hexDigest(id))
    .executeTakeFirst();
  if (tombstone) throw new ProblemError(410, 'deleted');
}
