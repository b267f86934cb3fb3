import type { IntakeDatabase } from '@open-intake/server';
import { sql } from 'kysely';

/** A submission as the database has it. */
export interface Row {
  readonly id: string;
  readonly code: string;
  /** What was posted, as it is stored. */
  readonly body: Uint8Array;
  /** When it was committed, in milliseconds since 1970; null where the database does not say. */
  readonly committed: number | null;
}

const committed = sql<number | null>`case when current_setting('track_commit_timestamp') = 'on'
  then (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000)::float8 end`;

/** What is stored with this name in its bytes. */
export async function rowsOf(database: IntakeDatabase, name: string): Promise<readonly Row[]> {
  return database
    .selectFrom('submissions')
    .select(['id', 'code', 'body', committed.as('committed')])
    .where(sql<boolean>`position(convert_to(${name}, 'UTF8') in body) > 0`)
    .execute();
}

/** Everything that is stored, with its bytes. */
export function allRows(database: IntakeDatabase): Promise<readonly Row[]> {
  return database
    .selectFrom('submissions')
    .select(['id', 'code', 'body', committed.as('committed')])
    .execute();
}
