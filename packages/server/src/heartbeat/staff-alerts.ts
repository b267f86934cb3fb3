import type { IntakeDatabase } from '../database/open-database.ts';
import type { StaffAlertsTable } from '../database/tables.ts';

/**
 * Has staff told of something besides arrivals, by the ways that notifications go.
 *
 * @param content numbers and dates; nothing of any person
 */
export async function tellStaff(
  database: Pick<IntakeDatabase, 'insertInto'>,
  kind: StaffAlertsTable['kind'],
  content: object,
  now: Date,
): Promise<void> {
  await database
    .insertInto('staff_alerts')
    .values({ kind, content: JSON.stringify(content), made_at: now })
    .execute();
}
