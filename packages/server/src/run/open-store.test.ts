import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../../../test/helpers/postgres.ts';
import { openPostgres } from '../database/open-database.ts';
import { openStore } from './open-store.ts';

const canary = 'CanaryQ7';
const workerToken = 'a'.repeat(32);
let folder: string;
let postgres: TestPostgres | undefined;
/** An address in the cluster, as its owner. */
let url = '';
let deaf: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-store-'));
  const rules = join(folder, 'pg_hba.conf');
  await writeFile(
    rules,
    'host all intake 127.0.0.1/32 scram-sha-256\nhost all barred 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 trust\n',
    { mode: 0o644 },
  );
  // PostgreSQL runs as another user, and reads its rules there.
  await chmod(folder, 0o755);
  // Whoever has no password to give keeps PostgreSQL waiting for one, and it stops only then.
  postgres = await startPostgres({ hba_file: rules, authentication_timeout: '2s' });
  if (postgres) {
    url = await postgres.newDatabase();
    const database = await openPostgres(await postgres.newDatabase());
    await sql`create role intake login password 'right'`.execute(database);
    await sql`create role guest login`.execute(database);
    await database.destroy();
  }
  // Takes a connection and never says a word.
  deaf = createServer(() => undefined);
  await new Promise<void>((done) => deaf.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  deaf.close();
  await postgres?.stop();
  await rm(folder, { recursive: true });
});

const problemOf = (address: string) =>
  openStore({ kind: 'postgres', url: address, workerToken }).then(
    () => 'it was opened',
    (error: Error) => error.message,
  );

const as = (user: string, password = '', name?: string) => {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  if (name !== undefined) address.pathname = `/${name}`;
  return address.href;
};

describe('a database that cannot be used is told as DATABASE_URL, with what to do', () => {
  it.each([
    [
      'nothing listens',
      `postgres://intake:${canary}@127.0.0.1:1/intake`,
      /nothing listens at 127\.0\.0\.1:1\. Start PostgreSQL/,
    ],
    [
      'an unknown host',
      `postgres://intake:${canary}@nowhere.invalid/intake`,
      /“nowhere\.invalid”.*Write its right name/,
    ],
    ['no socket', `postgres://intake:${canary}@localhost/intake?host=/nowhere`, /there is no socket at \/nowhere/],
  ])('%s', async (_, address, fix) => {
    const problem = await problemOf(address);
    expect(problem).toMatch(/^DATABASE_URL: [^\n]*$/);
    expect(problem).toMatch(fix);
    expect(problem).not.toContain(canary);
  });

  it('a host that never answers', async () => {
    const address = deaf.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await problemOf(`postgres://intake:${canary}@127.0.0.1:${port}/intake`)).toMatch(
      /^DATABASE_URL: 127\.0\.0\.1:\d+ does not answer\./,
    );
    // A connection is waited for five seconds.
  }, 20_000);

  it.each([
    ['a wrong password', () => as('intake', canary), /the password of “intake” is not the right one/],
    ['no password', () => as('intake'), /the password of “intake” is not the right one/],
    ['an unknown role', () => as('nobody-here', canary), /does not let “nobody-here” in\. Make that role/],
    ['a role that may not come in', () => as('barred', canary), /does not let “barred” in/],
    [
      'an unknown database',
      () => as('guest', '', 'no-such'),
      /there is no database “no-such”\. Make it: createdb no-such/,
    ],
    ['a role that may make no tables', () => as('guest'), /“guest” may not make tables there\. Let it: ALTER DATABASE/],
    ['TLS that is not there', () => `${url}?sslmode=require`, /does not speak TLS/],
  ])('%s', async (_, address, fix) => {
    if (!postgres) return console.log('not run: no PostgreSQL here');
    const problem = await problemOf(address());
    expect(problem).toMatch(/^DATABASE_URL: [^\n]*$/);
    expect(problem).toMatch(fix);
    expect(problem).not.toContain(canary);
  });

  it('tables of a newer version', async () => {
    if (!postgres) return console.log('not run: no PostgreSQL here');
    const database = await openPostgres(url);
    await sql`insert into kysely_migration (name, timestamp) values ('999-of-tomorrow', '2027-01-31')`.execute(
      database,
    );
    await database.destroy();
    expect(await problemOf(url)).toBe(
      'DATABASE_URL: a newer version of Open Intake has changed the tables (999-of-tomorrow). Start that version again, or restore the backup from before it.',
    );
  });
});

describe('a data folder', () => {
  const open = (path: string, token?: string) => openStore({ kind: 'pglite', folder: path, workerToken: token });

  it('has its token said once, when it is new', async () => {
    const path = join(folder, 'data');
    const first = await open(path);
    await first.close();
    const second = await open(path);
    await second.close();
    expect([first.tokenIsNew, second.tokenIsNew]).toEqual([true, false]);
    expect(second.workerToken).toBe(first.workerToken);
    expect(second.tokenFile).toBe(join(path, 'worker-token'));
  });

  it('is opened by a token of one’s own, which is never said', async () => {
    const store = await open(join(folder, 'data'), workerToken);
    await store.close();
    expect(store).toMatchObject({ workerToken, tokenIsNew: false, tokenFile: undefined });
  });

  it.each([
    ['a file', 'file', /^OPEN_INTAKE_DATA: .+\/file: a file stands where a folder should be/],
    ['a path through a file', 'file/data', /^OPEN_INTAKE_DATA: .+\/file\/data: a file stands where a folder should be/],
  ])('cannot be %s', async (_, name, fix) => {
    await writeFile(join(folder, 'file'), '');
    await expect(open(join(folder, name))).rejects.toThrow(fix);
  });

  it('of a newer version is refused', async () => {
    const path = join(folder, 'newer');
    const store = await open(path);
    await sql`insert into kysely_migration (name, timestamp) values ('999-of-tomorrow', '2027-01-31')`.execute(
      store.database,
    );
    await store.close();
    await expect(open(path)).rejects.toThrow(
      /^OPEN_INTAKE_DATA: .+: a newer version of Open Intake has changed the tables/,
    );
  });
});
