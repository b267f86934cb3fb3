import { type Migration, sql } from 'kysely';

/** Tables of retention: the guards of automatic deletion, and the rows to wipe from the disk. */
export const retention: Migration = {
  async up(database) {
    await sql`alter table submissions add column delete_after timestamptz`.execute(database);
    await sql`create index submissions_delete_after on submissions (delete_after) where delete_after is not null`.execute(
      database,
    );
    // A planner's statistics are samples of what people wrote, kept elsewhere. The type stays; what was sampled goes.
    for (const column of ['id', 'code', 'digest', 'body'])
      await sql`alter table submissions alter column ${sql.ref(column)} set statistics 0`.execute(database);
    await sql`alter table submissions alter column body type bytea`.execute(database);
    await sql`
      create table heartbeats (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        place text not null
      )`.execute(database);
    await sql`
      create table deletion_holds (
        id bigint generated always as identity primary key,
        reason text not null check (reason in ('gap', 'clock-back', 'row-ahead', 'restored')),
        since timestamptz not null,
        until timestamptz not null,
        ahead timestamptz,
        notices_held boolean not null default false
      )`.execute(database);
    await sql`
      create table retention_terms (
        id bigint generated always as identity primary key,
        days integer not null,
        since timestamptz not null
      )`.execute(database);
    await sql`
      create table wipe_requests (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp()
      )`.execute(database);
    await sql`
      create table staff_alerts (
        id bigint generated always as identity primary key,
        kind text not null,
        content text not null,
        made_at timestamptz not null
      )`.execute(database);
    await sql`alter table notices add column kind text not null default 'arrivals'`.execute(database);
    // What was deleted before is wiped too.
    await sql`insert into wipe_requests (at) select clock_timestamp() where exists (select from submissions union all select from tombstones)`.execute(
      database,
    );
  },
};
