import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/running-command.ts';
import { root } from '../helpers/source-files.ts';

const data = mkdtempSync(join(tmpdir(), 'open-intake-two-'));
let blocker: Server;
let taken: number;
let start: ChildProcess;
let printed = '';

/** `npm start` as a person types it, whose wish for a port cannot be met. */
const environment = () => ({ ...process.env, OPEN_INTAKE_DATA: data, PORT: String(taken), NO_COLOR: '1' });

/** What our program printed; npm itself says first which script it runs. */
const lines = () => printed.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('> '));
const value = (name: string) =>
  lines()
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2) ?? '';

const read = async (path: string) => {
  const response = await fetch(new URL(path, value('agency page')), {
    headers: { authorization: `Bearer ${value('worker token')}` },
  });
  return (await response.json()) as Record<string, never>;
};

beforeAll(async () => {
  blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  taken = (blocker.address() as AddressInfo).port;
  start = spawn('npm', ['start'], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  await new Promise<void>((started, stopped) => {
    start.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (value('worker token') !== '') started();
    });
    start.once('exit', (code) => stopped(new Error(`npm start stopped with ${code}:\n${printed}`)));
  });
});

afterAll(async () => {
  const ended = new Promise((done) => start.once('exit', done));
  process.kill(-start.pid!, 'SIGTERM');
  await ended;
  await new Promise((done) => blocker.close(done));
  rmSync(data, { recursive: true, force: true });
});

describe('npm start', () => {
  it('prints three lines, plain, and nothing else', () => {
    expect(lines().filter((line) => !line.startsWith('Building.'))).toEqual([
      expect.stringMatching(/^agency page: http:\/\/(127\.0\.0\.1|localhost):\d+\/$/),
      expect.stringMatching(/^worker inbox: http:\/\/(127\.0\.0\.1|localhost):\d+\/worker\/?$/),
      expect.stringMatching(/^worker token: \S{43,}$/),
    ]);
  });

  it('takes the next free port when the one asked for is taken', () => {
    const port = Number(new URL(value('agency page')).port);
    expect(port).toBeGreaterThan(taken);
    expect(port).toBeLessThanOrEqual(taken + 100);
  });

  it('serves the page, the widget, the form and the inbox there', async () => {
    const paths = [
      '/',
      '/open-intake.js',
      '/open-intake.single.js',
      '/forms/needs-assessment',
      '/worker/',
      '/health',
      '/openapi.json',
    ];
    const answers = await Promise.all(paths.map((path) => fetch(new URL(path, value('agency page')))));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  });

  it('stores no invented submissions', async () => {
    const { submissions } = await read('/submissions');
    expect(submissions).toEqual([]);
  });

  it('keeps the token where only its owner can read it', () => {
    expect(statSync(join(data, 'worker-token')).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o077).toBe(0);
  });

  it('says plainly that a folder is in use, and what to do', () => {
    const second = spawnSync(process.execPath, [resolve(root, 'packages/server/bin/demo.mjs')], {
      cwd: root,
      env: environment(),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(second.status).toBe(1);
    expect(second.stdout).toBe('');
    expect(second.stderr).toMatch(/^The data folder .+ is in use by process \d+ on \S+, since .+OPEN_INTAKE_DATA/);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says plainly that a port is none', () => {
    const env = { ...environment(), PORT: 'eighty', OPEN_INTAKE_DATA: join(data, 'never') };
    const second = spawnSync(process.execPath, [resolve(root, 'packages/server/bin/demo.mjs')], {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([second.status, second.stderr.trim()]).toEqual([
      1,
      'PORT: “eighty” is no number from 0 to 65535. Write a number from 0 to 65535, such as 8080.',
    ]);
  });
});

describe('npm start that is told to stop', () => {
  it('leaves no process running when npm gets the signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-intake-stop-'));
    const env = { ...process.env, OPEN_INTAKE_DATA: folder, PORT: '0' };
    const npm = runCommand('npm', ['start'], { cwd: root, env });
    const page = await npm.printed(/^agency page: (\S+)$/m);
    await npm.end('SIGTERM');
    expect(npm.output()).toMatch(/Z stopped$/m);
    await expect(fetch(page)).rejects.toThrow();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that it shows an invented agency when it gets an agency file, and which port it took', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-intake-own-'));
    const own = resolve(root, 'packages/needs-assessment/agency.example.json');
    const env = { ...environment(), OPEN_INTAKE_DATA: folder, OPEN_INTAKE_AGENCY: own };
    const demo = runCommand(process.execPath, [resolve(root, 'packages/server/bin/demo.mjs')], { cwd: root, env });
    await demo.printed(/^worker token: /m);
    expect(demo.output()).toMatch(
      /^This is the demo: the page at \/ is of an invented agency\..+npx @open-intake\/server/m,
    );
    expect(demo.output()).toMatch(new RegExp(`^Port ${taken} is in use, so the demo took \\d+\\.$`, 'm'));
    expect(await demo.end('SIGTERM')).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the Node example', () => {
  it('posts a submission whose packet can be read in the worker’s language', async () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['examples/sdk-node/post.mjs', `${value('agency page')}forms/needs-assessment`],
      { cwd: root, encoding: 'utf8', timeout: 60_000 },
    );
    const code = /^Received as (\S+) at /.exec(stdout)?.[1];
    const { submissions } = (await read('/submissions')) as unknown as { submissions: { id: string; code: string }[] };
    expect(submissions.map((entry) => entry.code)).toEqual([code]);
    const packet = JSON.stringify(await read(`/submissions/${submissions[0]!.id}/packet?language=es`));
    expect(packet).toContain('Amina');
    expect(packet).toContain('Comida');
  });
});
