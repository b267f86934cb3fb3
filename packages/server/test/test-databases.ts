import { type IntakeDatabase, openPostgres } from '@open-intake/server';
import { sql } from 'kysely';
import { startPostgres } from '../../../test/helpers/postgres.ts';
import { openTestPglite } from './test-pglite.ts';

/** A kind of database that a suite runs on. */
export interface TestDatabase {
  readonly name: 'PGlite' | 'PostgreSQL';
  readonly database: IntakeDatabase;
}

/** Starts each kind of database there is, once for a test file: PGlite always, PostgreSQL where it can be had. */
export async function startTestDatabases(): Promise<{
  readonly databases: readonly TestDatabase[];
  readonly stop: () => Promise<void>;
}> {
  const pglite = await openTestPglite();
  const server = await startPostgres();
  const postgres = server && (await openPostgres(await server.newDatabase(), 32));
  const databases: TestDatabase[] = [{ name: 'PGlite', database: pglite }];
  if (postgres) databases.push({ name: 'PostgreSQL', database: postgres });
  return {
    databases,
    async stop() {
      for (const { database } of databases) await database.destroy();
      await server?.stop();
    },
  };
}

/** Empties every table of ours. */
export async function empty(database: IntakeDatabase): Promise<void> {
  await sql`truncate today_changes, audit, tombstones, heartbeats, deletion_holds, retention_terms, wipe_requests, staff_alerts, worker_sessions, worker_tokens, notices, notice_outbox, submissions, form_words, form_versions`.execute(
    database,
  );
}
