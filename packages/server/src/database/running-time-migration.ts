import { type Migration, sql } from 'kysely';

/** How long servers ran, so that a clock that jumps is told from days that passed. */
export const runningTime: Migration = {
  async up(database) {
    await sql`alter table heartbeats add column ran double precision`.execute(database);
  },
};
