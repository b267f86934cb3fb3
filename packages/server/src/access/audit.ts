import type { IntakeDatabase } from '../database/open-database.ts';

/** Actions that the audit writes down. */
export type AuditAction =
  | 'list'
  /** A search, and how many it looked at. */
  | `find:${number}`
  | 'read'
  | 'packet'
  | 'csv'
  | 'status'
  | 'delete'
  | 'notices'
  | 'holder'
  | 'similar'
  | 'today'
  | 'today-change'
  | 'today-history'
  | 'form'
  | 'keys'
  | 'sign-in'
  | 'sign-out'
  | 'refused';

/** Writes down who does what, before it is done. `submission` is left out for calls about many. */
export async function writeAudit(
  database: Pick<IntakeDatabase, 'insertInto'>,
  at: Date,
  who: string,
  action: AuditAction,
  submission?: string,
): Promise<void> {
  await database
    .insertInto('audit')
    .values({ at, who, action, submission: submission ?? null })
    .execute();
}
