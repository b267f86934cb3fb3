import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Takes from the outbox what somebody opened: read, or gave a status. */
export async function forgetOpened(transaction: Transaction<Tables>, until: Date): Promise<void> {
  await sql`
    delete from notice_outbox using submissions
    where submissions.id = notice_outbox.submission and (notice_outbox.say_at <= ${until} or notice_outbox.step = 0)
      and (submissions.status <> 'new' or exists (
        select from audit where audit.submission = submissions.id and audit.action in ('read', 'packet')))`.execute(
    transaction,
  );
}
