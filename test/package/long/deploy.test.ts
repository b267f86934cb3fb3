import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong, notRun } from '../../helpers/long.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { type RunningCommand, runCommand } from '../../helpers/running-command.ts';
import { composeEnvironment, deployFile, deployFolder, dockerSteps } from '../deploy-files.ts';
import { packAll } from '../empty-project.ts';

const caddy = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((path) => existsSync(path));
if (!isLong) notRun('the steps of examples/deploy', 'OPEN_INTAKE_LONG=1 asks for it');
if (isLong && !caddy) notRun('the proxy of examples/deploy', 'no Caddy here');

const secrets = {
  INTAKE_HOST: 'intake.example',
  DATABASE_PASSWORD: 'c0ffee'.repeat(8),
  OPEN_INTAKE_WORKER_TOKEN: 'a1b2c3'.repeat(8),
};
const started: RunningCommand[] = [];
let folder: string;
let app: string;
let postgres: TestPostgres | undefined;
let address = '';
const image: Record<string, string> = {};
let command: readonly string[] = [];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Does in a folder what the Dockerfile does in an image; npm gets our packages as files, for they are on no registry yet. */
function buildImage(): void {
  const tarballs = packAll(folder);
  for (const { name, rest } of dockerSteps()) {
    if (name === 'ENV') for (const pair of rest.split(' ')) image[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? '';
    if (name === 'WORKDIR') mkdirSync(app, { recursive: true });
    if (name === 'COPY') {
      const manifest = JSON.parse(deployFile('docker/package.json')) as { dependencies: Record<string, string> };
      const files = [...tarballs].map(([one, file]) => [`@open-intake/${one}`, `file:${file}`] as const);
      expect(Object.keys(manifest.dependencies)).toEqual(['@open-intake/server']);
      writeFileSync(
        join(app, 'package.json'),
        JSON.stringify({ ...manifest, dependencies: Object.fromEntries(files) }),
      );
    }
    if (name === 'RUN') execFileSync('sh', ['-c', rest], { cwd: app, stdio: 'ignore', timeout: 400_000 });
    if (name === 'CMD') command = JSON.parse(rest) as string[];
  }
}

/** The server as the compose file starts it; what is another host there is this machine here. */
async function startServer(
  more: Readonly<Record<string, string>> = {},
): Promise<{ running: RunningCommand; url: string }> {
  const given = composeEnvironment('server', secrets);
  const env = {
    PATH: process.env.PATH ?? '',
    ...image,
    ...given,
    OPEN_INTAKE_HOST: '127.0.0.1',
    OPEN_INTAKE_AGENCY: join(folder, 'agency/agency.json'),
    DATABASE_URL: given.DATABASE_URL?.replace('@database:5432', `@${address}`) ?? '',
    PORT: String(await freePort()),
    ...more,
  };
  const running = runCommand(join(app, command[0] ?? ''), command.slice(1), { cwd: app, env });
  started.push(running);
  return { running, url: await running.printed(/ listening: (\S+)/) };
}

const program = `
  import { createIntakeClient } from '@open-intake/sdk';
  const client = createIntakeClient({ endpoint: process.env.FORM });
  const form = await client.form();
  const { id, version } = form;
  const answers = { who: 'self', needs: ['food', 'home'], name: 'Amina' };
  const submission = { format: 'open-intake/1', form: { id, version }, language: 'en', partial: true, answers };
  console.log((await client.send(await client.freeze(submission, form))).code);`;

/** Posts from the folder where the packages were installed. */
const post = (url: string, more: Readonly<Record<string, string>> = {}) => {
  const env = { ...process.env, FORM: `${url}forms/needs-assessment`, ...more };
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: app,
    encoding: 'utf8',
    env,
  }).trim();
};

const codesAt = async (url: string, token = secrets.OPEN_INTAKE_WORKER_TOKEN) => {
  const response = await fetch(new URL('submissions', url), { headers: { authorization: `Bearer ${token}` } });
  const { submissions } = (await response.json()) as { submissions: { code: string }[] };
  return submissions.map(({ code }) => code);
};

beforeAll(async () => {
  if (!isLong) return;
  folder = mkdtempSync(join(tmpdir(), 'open-intake-deploy-'));
  app = join(folder, 'app');
  postgres = await startPostgres();
  if (!postgres) throw new Error('These steps need PostgreSQL.');
  const own = new URL(await postgres.newDatabase());
  address = own.host;
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  // What the image of PostgreSQL does with POSTGRES_USER, POSTGRES_DB and POSTGRES_PASSWORD.
  const { POSTGRES_USER = '', POSTGRES_DB = '', POSTGRES_PASSWORD = '' } = composeEnvironment('database', secrets);
  await client.query(`create role ${POSTGRES_USER} login password '${POSTGRES_PASSWORD}'`);
  await client.query(`create database ${POSTGRES_DB} owner ${POSTGRES_USER}`);
  await client.query(`create database restored owner ${POSTGRES_USER}`);
  await client.end();
  buildImage();
  mkdirSync(join(folder, 'agency'));
  copyFileSync(
    join(app, 'node_modules/@open-intake/needs-assessment/agency.example.json'),
    join(folder, 'agency/agency.json'),
  );
}, 600_000);
afterAll(async () => {
  for (const running of started) await running.end('SIGKILL');
  await postgres?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe.runIf(isLong)('the steps of examples/deploy, in an empty folder', { timeout: 300_000 }, () => {
  it('npx finds the command', () => {
    const { status, stdout } = spawnSync('npx', ['@open-intake/server', '--help'], { cwd: app, encoding: 'utf8' });
    expect([status, stdout.split(':')[0]]).toEqual([0, 'open-intake-server']);
  });

  it('take a submission, end, keep it through a dump and a restore into an empty database', async () => {
    const first = await startServer();
    const code = post(first.url);
    expect(first.running.output()).not.toContain(secrets.OPEN_INTAKE_WORKER_TOKEN);
    expect(await first.running.end('SIGTERM')).toBe(0);
    const database = (name: string) => `postgres://intake:${secrets.DATABASE_PASSWORD}@${address}/${name}`;
    const dump = join(folder, 'before.dump');
    execFileSync('pg_dump', ['--format=custom', `--file=${dump}`, database('intake')]);
    execFileSync('pg_restore', ['--no-owner', `--dbname=${database('restored')}`, dump]);
    const second = await startServer({ DATABASE_URL: database('restored') });
    expect(await codesAt(second.url)).toEqual([code]);
    expect(await second.running.end('SIGTERM')).toBe(0);
  });

  it('keep a PGlite folder that was copied while nothing ran', async () => {
    const pglite = (name: string) => ({
      DATABASE_URL: '',
      OPEN_INTAKE_WORKER_TOKEN: '',
      OPEN_INTAKE_DATA: join(folder, name),
    });
    const first = await startServer(pglite('data'));
    const token = await first.running.printed(/ worker token: (\S{43})\n/);
    const code = post(first.url);
    expect(await first.running.end('SIGTERM')).toBe(0);
    cpSync(join(folder, 'data'), join(folder, 'copy'), { recursive: true, preserveTimestamps: true });
    const second = await startServer(pglite('copy'));
    expect(await codesAt(second.url, token)).toEqual([code]);
    expect(await second.running.end('SIGTERM')).toBe(0);
  });

  it.runIf(caddy)(
    'take a submission through the proxy, and tell widgets to come again while the server is away',
    async () => {
      const server = await startServer();
      const port = await freePort();
      const site = `https://localhost:${port}/`;
      const ownCertificates = `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${await freePort()}\n}\n`;
      writeFileSync(
        join(folder, 'Caddyfile'),
        ownCertificates + readFileSync(join(deployFolder, 'docker/Caddyfile'), 'utf8'),
      );
      const env = {
        ...composeEnvironment('proxy', secrets),
        PATH: process.env.PATH ?? '',
        HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
        INTAKE_HOST: site.slice(0, -1),
        INTAKE_SERVER: new URL(server.url).host,
      };
      const proxy = runCommand(caddy ?? '', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
        cwd: folder,
        env,
      });
      started.push(proxy);
      await proxy.printed(/serving initial configuration/);
      const authority = join(folder, 'caddy/pki/authorities/local/root.crt');
      while (!existsSync(authority)) await new Promise((later) => setTimeout(later, 50));
      await new Promise((later) => setTimeout(later, 1_000));
      const code = post(site, { NODE_EXTRA_CA_CERTS: authority });
      expect(await codesAt(server.url)).toContain(code);
      expect(await server.running.end('SIGTERM')).toBe(0);
      const away = spawnSync('curl', ['-sS', '-i', '--cacert', authority, `${site}forms/needs-assessment`], {
        encoding: 'utf8',
      });
      expect(away.stdout).toMatch(/^HTTP\/\S+ 503/);
      expect(away.stdout.toLowerCase()).toContain('retry-after: 5');
      expect(await proxy.end('SIGTERM')).toBe(0);
    },
  );
});
