import { sql } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { NotificationUrgency } from '../database/tables.ts';
import { tellStaff } from '../heartbeat/staff-alerts.ts';
import { forgetOpened } from './forget-opened.ts';
import { contentOf } from './notification-content.ts';

/**
 * Once after a dump was restored, or after no server ran for days: what waited to be said is not said, step by step, as if it were new. Notifications that were
 * under way are kept back, where the inbox can send them again; what nobody opened is told once, as a number, and comes up again a day later.
 *
 * @returns how many submissions and notifications were kept back; 0 when there was no reason to
 */
export function keepBackOldNotifications(database: IntakeDatabase, now: Date): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('open-intake notices'))`.execute(transaction);
    const fresh = await transaction
      .updateTable('deletion_holds')
      .set({ notices_held: true })
      .where('notices_held', '=', false)
      .where('reason', 'in', ['gap', 'restored'])
      .returning('id')
      .execute();
    if (fresh.length === 0) return 0;
    await forgetOpened(transaction, new Date(now.getTime() + tomorrow));
    const { rows } = await sql<{ within: NotificationUrgency }>`
      update notice_outbox set step = greatest(step, 1), say_at = ${new Date(now.getTime() + tomorrow)}
      where say_at < ${new Date(now.getTime() + tomorrow)} returning within`.execute(transaction);
    const kept = await transaction
      .updateTable('notices')
      .set({ state: 'undelivered', problem: 'kept-back', settled_at: now })
      .where('state', '=', 'waiting')
      .returning('id')
      .execute();
    // One line is enough.
    if (rows.length > 0) await transaction.deleteFrom('staff_alerts').where('kind', '=', 'deletion-held').execute();
    if (rows.length > 0) await tellStaff(transaction, 'notices-held', contentOf(rows), now);
    return rows.length + kept.length;
  });
}

const tomorrow = 86_400_000;
