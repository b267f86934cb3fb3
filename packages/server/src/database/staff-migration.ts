import { type Migration, sql } from 'kysely';

/** Tables of notifications to staff, and the signals of a submission. */
export const staff: Migration = {
  async up(database) {
    await sql`alter table submissions add column signals text not null default ''`.execute(database);
    await sql`create index audit_submission on audit (submission) where submission is not null`.execute(database);
    await sql`
      create table notice_outbox (
        submission text primary key references submissions (id) on delete cascade,
        within text,
        step integer not null,
        say_at timestamptz not null
      )`.execute(database);
    await sql`create index notice_outbox_say_at on notice_outbox (say_at)`.execute(database);
    await sql`
      create table notices (
        id text primary key,
        way text not null check (way in ('webhook', 'email')),
        content text not null,
        step integer not null,
        state text not null check (state in ('waiting', 'sent', 'undelivered')),
        queued boolean not null,
        tries integer not null,
        problem text,
        made_at timestamptz not null,
        settled_at timestamptz
      )`.execute(database);
    await sql`create index notices_open on notices (state) where state <> 'sent'`.execute(database);
  },
};
