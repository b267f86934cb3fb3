import { type Migration, sql } from 'kysely';

/** The table of what the agency says of today. */
export const today: Migration = {
  async up(database) {
    await sql`
      create table today_changes (
        revision integer primary key check (revision > 0),
        at timestamptz not null,
        who text not null,
        name text,
        statements text not null
      )`.execute(database);
  },
};
