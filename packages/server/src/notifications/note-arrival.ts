import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Arrival } from '../submissions/submission-handlers.ts';
import { gathering } from './reminder-times.ts';

/** Writes down, in the transaction that keeps a submission, that staff are to be told of it. */
export async function noteArrival(
  transaction: Transaction<Tables>,
  { id, within, receivedAt }: Arrival,
): Promise<void> {
  const sayAt = new Date(receivedAt.getTime() + gathering);
  await transaction.insertInto('notice_outbox').values({ submission: id, within, step: 0, say_at: sayAt }).execute();
}
