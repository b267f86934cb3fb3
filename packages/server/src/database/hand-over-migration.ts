import { type Migration, sql } from 'kysely';

/** Columns for who has a submission, how often its work state changed, and which signed-in browser somebody is. */
export const handOver: Migration = {
  async up(database) {
    await sql`
      alter table submissions
        add column revision integer not null default 0,
        add column holder text,
        add column holder_name text,
        add column held_since timestamptz`.execute(database);
    await sql`alter table worker_sessions add column id text, add column name text`.execute(database);
    await sql`update worker_sessions set id = 'session-' || left(hash, 12)`.execute(database);
    await sql`alter table worker_sessions alter column id set not null`.execute(database);
  },
};
