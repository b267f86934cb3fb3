import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { handOver } from './hand-over-migration.ts';
import { NewerTablesError } from './newer-tables-error.ts';
import { retention } from './retention-migration.ts';
import { staff } from './staff-migration.ts';
import type { Tables } from './tables.ts';
import { today } from './today-migration.ts';

const first: Migration = {
  async up(database) {
    await sql`
      create table form_versions (
        hash text primary key,
        form_id text not null,
        version text not null,
        definition text not null,
        messages text not null,
        published_at timestamptz not null
      )`.execute(database);
    await sql`create index form_versions_form_id on form_versions (form_id)`.execute(database);
    await sql`
      create table submissions (
        id text primary key check (length(id) = 36),
        form_hash text not null references form_versions (hash),
        form_id text not null,
        form_version text not null,
        received_at timestamptz not null,
        digest text not null,
        code text not null unique,
        body bytea not null,
        status text not null default 'new' check (status in ('new', 'seen', 'done')),
        seen_at timestamptz,
        due_at timestamptz,
        flagged_on text not null
      )`.execute(database);
    await sql`
      create index submissions_order on submissions (
        (case when status = 'done' then 1 else 0 end),
        coalesce(due_at, 'infinity'::timestamptz),
        received_at,
        id
      )`.execute(database);
    await sql`create index submissions_open on submissions (flagged_on) where status <> 'done'`.execute(database);
    await sql`create table tombstones (key_hash text primary key, deleted_at timestamptz not null)`.execute(database);
    await sql`
      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        who text not null,
        action text not null,
        submission text
      )`.execute(database);
    await sql`create table worker_tokens (id text primary key, hash text not null, first_used_at timestamptz not null)`.execute(
      database,
    );
    await sql`
      create table worker_sessions (
        hash text primary key,
        token_id text not null references worker_tokens (id) on delete cascade,
        expires_at timestamptz not null
      )`.execute(database);
  },
};

/** Words change without a new version: every edition is kept, and a submission knows the one that was read. */
const words: Migration = {
  async up(database) {
    await sql`
      create table form_words (
        form_hash text not null references form_versions (hash),
        hash text not null,
        messages text not null,
        published_at timestamptz not null,
        primary key (form_hash, hash)
      )`.execute(database);
    await sql`
      insert into form_words (form_hash, hash, messages, published_at)
      select hash,
        'sha256-' || rtrim(translate(encode(sha256(convert_to(messages, 'UTF8')), 'base64'), '+/', '-_'), '='),
        messages,
        published_at
      from form_versions`.execute(database);
    await sql`alter table form_versions drop column messages`.execute(database);
    await sql`alter table submissions add column words_hash text`.execute(database);
    await sql`
      update submissions set words_hash = form_words.hash
      from form_words where form_words.form_hash = submissions.form_hash`.execute(database);
  },
};

const sealed: Migration = {
  async up(database) {
    await sql`alter table submissions add column sealed boolean not null default false`.execute(database);
    await sql`alter table submissions add column receipt_signature text`.execute(database);
    await sql`
      create table canaries (
        keyset text primary key,
        seq integer not null,
        body bytea not null,
        kept_at timestamptz not null
      )`.execute(database);
  },
};

/** Ways to the rows for work that goes through all of them, a page at a time: by arrival, and to those that are to be judged again. */
const longWork: Migration = {
  async up(database) {
    await sql`create index submissions_received on submissions (received_at, id)`.execute(database);
    await sql`
      create index submissions_judged on submissions (flagged_on, id)
      where status <> 'done' and not sealed`.execute(database);
    await sql`drop index submissions_open`.execute(database);
  },
};

/** How long servers ran, so that a clock that jumps is told from days that passed. */
const runningTime: Migration = {
  async up(database) {
    await sql`alter table heartbeats add column ran double precision`.execute(database);
  },
};

const migrations: Readonly<Record<string, Migration>> = {
  '001-first': first,
  '002-words': words,
  '003-sealed': sealed,
  '010-staff': staff,
  '020-long-work': longWork,
  '030-retention': retention,
  '040-hand-over': handOver,
  '050-running-time': runningTime,
  '060-today': today,
};

/** Every step, in the order in which they are taken. */
export const migrationSteps: readonly string[] = Object.keys(migrations).sort();

/**
 * Brings the tables up to date, in the SQL of PostgreSQL 15. Processes that start together wait for each other
 * (advisory lock).
 *
 * @param last the step to stop after. @default the newest
 * @throws NewerTablesError when a newer version took steps that this one does not know
 * @throws what the database said, when a step does not work
 */
export async function migrate(database: Kysely<Tables>, last?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    // Steps may be added between others that were taken already.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = last === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(last);
  if (error instanceof Error) throw aboutNewerTables(error) ?? error;
  if (error !== undefined) throw new Error('The tables could not be brought up to date.', { cause: error });
}

function aboutNewerTables(error: Error): NewerTablesError | undefined {
  const [, step] = /previously executed migration (\S+) is missing/.exec(error.message) ?? [];
  return step === undefined ? undefined : new NewerTablesError(step, error);
}
