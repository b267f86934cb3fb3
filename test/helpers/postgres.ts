import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from './find-postgres.mjs';

/** A real PostgreSQL for tests. */
export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>;
  /** Where its files are, when it was started here. */
  readonly folder?: string;
  /** Whether it is ours to end. */
  readonly canCrash: boolean;
  /** Ends it as a loss of power does (immediate stop), and starts it again. */
  crash(): Promise<void>;
  /** Removes what was made and ends what was started. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a loopback port in a temporary folder, as an unprivileged user, or uses the one that
 * `OPEN_INTAKE_TEST_DATABASE_URL` names. Gives `undefined`, and says so, when there is none.
 *
 * @param more settings of a server that is started here
 * @throws Error when there is none and `REQUIRE_POSTGRES=1`
 */
export async function startPostgres(more: Readonly<Record<string, string>> = {}): Promise<TestPostgres | undefined> {
  const found = findPostgres();
  if (found && 'url' in found) return inside(found.url, () => Promise.resolve());
  if (found) return startHere(found.bin, more);
  if (process.env.REQUIRE_POSTGRES === '1')
    throw new Error('REQUIRE_POSTGRES is set, and there is no PostgreSQL here.');
  console.log('not run: no PostgreSQL here');
  return undefined;
}

async function startHere(bin: string, more: Readonly<Record<string, string>>): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...user,
    env,
    stdio: 'ignore',
    cwd: folder,
  });
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '32MB',
    max_connections: 150,
    ...more,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', folder, ...options], { ...user, env, stdio: 'ignore', cwd: folder });
  let server = start();
  const killWithUs = () => server.kill('SIGQUIT');
  process.once('exit', killWithUs);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await ready(url, server);
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  const stop = async () => {
    process.off('exit', killWithUs);
    await end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  const crash = async () => {
    await end('SIGQUIT');
    await new Promise((resolve) => setTimeout(resolve, 500));
    server = start();
    await ready(url, server);
  };
  return { ...inside(url, stop, crash), folder };
}

function inside(url: string, end: () => Promise<void>, crash?: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  return {
    canCrash: crash !== undefined,
    crash: async () => crash?.(),
    async newDatabase() {
      const name = `open_intake_test_${randomBytes(6).toString('hex')}`;
      await run(url, `create database ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      for (const name of made) await run(url, `drop database if exists ${name} with (force)`);
      await end();
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    try {
      return await run(url, 'select 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not come up.');
}

/** PostgreSQL does not run as root: the user of Debian's package, else nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) };
    } catch {
      // There is no such user: the next one.
    }
  }
  throw new Error('There is no unprivileged user to run PostgreSQL as.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
