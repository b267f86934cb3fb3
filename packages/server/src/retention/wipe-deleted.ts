import { type Kysely, sql } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { errorCode } from '../http/error-code.ts';

/** Tables whose pages are written anew; the planner's samples are among them. */
const rewritten = ['submissions', 'notice_outbox', 'notices', 'pg_catalog.pg_statistic'];
const longestWait = '300ms';
/** PostgreSQL keeps about five used segments of the log for reuse. */
const segments = 6;

/**
 * Wipes what was deleted from the disk: plain deletion, and plain VACUUM too, leave the bytes in the page. Tables are written
 * anew (VACUUM FULL), a checkpoint is made and the write-ahead log moved on, so that its used segments are emptied. It gives way when somebody
 * else uses the table or may still see what was deleted, and is done the next time.
 *
 * @returns what could not be done and is the agency's to know; undefined when all is done or nothing was to do
 */
export function wipeDeleted(database: IntakeDatabase): Promise<string | undefined> {
  return database.connection().execute(async (connection) => {
    const last = await connection
      .selectFrom('wipe_requests')
      .select(['id', 'at'])
      .orderBy('id', 'desc')
      .executeTakeFirst();
    if (!last || (await isStillSeen(connection, last.at))) return undefined;
    await sql`select set_config('lock_timeout', ${longestWait}, false)`.execute(connection);
    try {
      for (const table of rewritten) await sql`vacuum (full) ${sql.raw(table)}`.execute(connection);
    } catch (error) {
      if (errorCode(error) === '55P03') return undefined;
      throw error;
    } finally {
      await sql`select set_config('lock_timeout', '0', false)`.execute(connection);
    }
    const problem = await emptyLog(connection);
    await connection.deleteFrom('wipe_requests').where('id', '<=', last.id).execute();
    return problem;
  });
}

/** Whether a transaction that is older than the deletion runs: for it the rows are still there, and stay. */
async function isStillSeen(connection: Kysely<Tables>, deletedAt: Date): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null
      and xact_start <= ${deletedAt} limit 1`.execute(connection);
  return rows.length > 0;
}

async function emptyLog(connection: Kysely<Tables>): Promise<string | undefined> {
  try {
    // Where we may, segments go instead of being used again (PGlite); elsewhere they are written over.
    await sql`set wal_recycle = off`.execute(connection).catch(() => undefined);
    await moveOn(connection);
    await sql`checkpoint`.execute(connection);
    for (let segment = 0; segment < segments; segment += 1) await moveOn(connection);
    await sql`checkpoint`.execute(connection);
    return undefined;
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    return 'the database user may not checkpoint (pg_checkpoint, pg_switch_wal): the write-ahead log keeps what was deleted until PostgreSQL writes over it';
  }
}

/** Begins the next segment of the log; the rest of the one before is written with zeros. */
async function moveOn(connection: Kysely<Tables>): Promise<void> {
  await sql`select pg_logical_emit_message(false, 'open-intake', '')`.execute(connection);
  await sql`select pg_switch_wal()`.execute(connection);
}
