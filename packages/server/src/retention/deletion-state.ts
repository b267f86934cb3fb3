import type { DeletionState } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

/** Automatic deletion as workers are to know it; undefined when there is nothing to know. */
export async function deletionState(database: IntakeDatabase, now: Date): Promise<DeletionState | undefined> {
  const hold = await database
    .selectFrom('deletion_holds')
    .select(['reason', 'since', 'until'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const { soon, from } = await database
    .selectFrom('submissions')
    .select((column) => [column.fn.countAll().as('soon'), column.fn.min('delete_after').as('from')])
    .where('delete_after', 'is not', null)
    .where('status', '=', 'done')
    .executeTakeFirstOrThrow();
  const held = hold && hold.since <= now && now < hold.until;
  if (!held && !from) return undefined;
  return {
    ...(held ? { held: { reason: hold.reason, until: hold.until.toISOString() } } : {}),
    ...(from ? { soon: Number(soon), from: from.toISOString() } : {}),
  };
}
