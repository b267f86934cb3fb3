import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import { migrate } from './migrations.ts';
import { PgliteDialect } from './pglite-dialect.ts';
import type { Tables } from './tables.ts';
import { WatchedPool } from './watched-pool.ts';

/** A database with our tables. Close it with `destroy()`. */
export type IntakeDatabase = Kysely<Tables>;

/**
 * Opens PGlite, for one process. The folder is made when it is not there; without one everything is in memory and gone at
 * the end. Tables are brought up to date.
 */
export async function openPglite(folder?: string): Promise<IntakeDatabase> {
  return usePglite(folder === undefined ? new PGlite() : new PGlite(folder));
}

/** The same on a PGlite that is already there. */
export async function usePglite(pglite: PGlite): Promise<IntakeDatabase> {
  return migrated(new Kysely<Tables>({ dialect: new PgliteDialect(pglite) }));
}

/**
 * Opens PostgreSQL 15 or newer by its address (`postgres://…`), for any number of processes. Tables are brought up to date.
 *
 * @param connections the size of the pool. @default 10
 */
export async function openPostgres(url: string, connections = 10): Promise<IntakeDatabase> {
  return migrated(
    new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new WatchedPool({ url, connections }) }) }),
  );
}

async function migrated(database: IntakeDatabase): Promise<IntakeDatabase> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
