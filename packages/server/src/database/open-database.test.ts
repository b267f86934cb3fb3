import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/helpers/postgres.ts';
import { digest, envelope, startTestIntake } from '../../test/test-intake.ts';
import { migrate, migrationSteps } from './migrations.ts';
import { openPglite, openPostgres } from './open-database.ts';
import { PgliteDialect } from './pglite-dialect.ts';
import type { Tables } from './tables.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

describe('PGlite in a folder', () => {
  it('keeps what was acknowledged over a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-intake-pglite-'));
    const submission = envelope({ called: 'Ada' });
    const before = await openPglite(join(folder, 'database'));
    const receipt: unknown = await (await (await startTestIntake({ database: before })).post(submission)).json();
    await before.destroy();
    const after = await openPglite(join(folder, 'database'));
    const again = await (await startTestIntake({ database: after })).post(submission);
    expect([again.status, await again.json()]).toEqual([200, receipt]);
    await after.destroy();
    await rm(folder, { recursive: true });
  }, 90_000);

  it('has one connection: a transaction makes the others wait', async () => {
    const database = await openPglite();
    const order: string[] = [];
    const slow = database.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('first');
    });
    const quick = sql`select 1`.execute(database).then(() => order.push('second'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['first', 'second']);
    await database.destroy();
  });
});

describe('tables of before editions of words were kept', () => {
  it('keep their words, and which were read', async () => {
    const pglite = new PGlite();
    const database = new Kysely<Tables>({ dialect: new PgliteDialect(pglite) });
    await migrate(database, '001-first');
    await sql`insert into form_versions values ('h', 'small', '1.0.0', '{}', '{"en":{}}', now())`.execute(database);
    await sql`insert into submissions values (${randomUUID()}, 'h', 'small', '1.0.0', now(), 'd', 'c', '', 'new', null, null, '')`.execute(
      database,
    );
    await migrate(database);
    const editions = await database.selectFrom('form_words').select(['form_hash', 'hash', 'messages']).execute();
    const read = await database.selectFrom('submissions').select('words_hash').execute();
    expect(editions).toEqual([{ form_hash: 'h', hash: digest('{"en":{}}'), messages: '{"en":{}}' }]);
    expect(read).toEqual([{ words_hash: digest('{"en":{}}') }]);
    await database.destroy();
  });
});

describe.runIf(server)('PostgreSQL', () => {
  it('is brought up to date once by processes that start together', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const databases = await Promise.all([openPostgres(url, 2), openPostgres(url, 2), openPostgres(url, 2)]);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(databases[0]);
    expect(rows).toEqual(migrationSteps.map((name) => ({ name })));
    await Promise.all(databases.map((database) => database.destroy()));
  });

  it('acknowledges only what is on the disk', async () => {
    const database = await openPostgres((await server?.newDatabase()) ?? '', 1);
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(database);
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
    await database.destroy();
  });
});
