import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCommand, runCommand } from '../helpers/running-command.ts';
import { type EmptyProject, makeEmptyProject } from './empty-project.ts';

let project: EmptyProject;
let command: string;
let port: number;
const started: RunningCommand[] = [];

/** The command in the empty project, with nothing of this checkout's environment. */
function start(more: Readonly<Record<string, string>> = {}): RunningCommand {
  const { PATH = '', TMPDIR = '' } = process.env;
  const agency = join(project.folder, 'agency.json');
  const env = { PATH, TMPDIR, OPEN_INTAKE_AGENCY: agency, OPEN_INTAKE_PAGES: 'pages', PORT: String(port), ...more };
  const running = runCommand(process.execPath, [command], { cwd: project.folder, env });
  started.push(running);
  return running;
}

const listening = (running: RunningCommand) => running.printed(/ listening: (\S+)/);

const sending = (url: string) => `
  import { createIntakeClient } from '@open-intake/sdk';
  const client = createIntakeClient({ endpoint: '${url}forms/needs-assessment' });
  const form = await client.form();
  const { id, version } = form;
  const answers = { who: 'self', needs: ['food', 'home'], name: 'Amina' };
  const submission = { format: 'open-intake/1', form: { id, version }, language: 'en', partial: true, answers };
  console.log((await client.send(await client.freeze(submission, form))).code);`;

const codesAt = async (url: string, token: string) => {
  const response = await fetch(new URL('submissions', url), { headers: { authorization: `Bearer ${token}` } });
  const { submissions } = (await response.json()) as { submissions: { code: string }[] };
  return submissions.map(({ code }) => code);
};

beforeAll(async () => {
  project = makeEmptyProject();
  command = join(project.folderOf('server'), 'bin/open-intake-server.mjs');
  copyFileSync(join(project.folderOf('needs-assessment'), 'agency.example.json'), join(project.folder, 'agency.json'));
  mkdirSync(join(project.folder, 'pages'));
  writeFileSync(join(project.folder, 'pages/index.html'), '<!doctype html><title>Ours</title>');
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  port = (probe.address() as AddressInfo).port;
  await new Promise((done) => probe.close(done));
});
afterEach(() => Promise.all(started.splice(0).map((running) => running.end('SIGKILL'))));
afterAll(() => project.remove());

describe('open-intake-server from the packages alone', () => {
  it('is the one command of the package, so that npx finds it', () => {
    const manifest = JSON.parse(readFileSync(join(project.folderOf('server'), 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(Object.values(manifest.bin)).toEqual(['bin/open-intake-server.mjs']);
    expect(statSync(command).mode & 0o111).not.toBe(0);
  });

  it('serves, takes a submission, ends with 0 when told, keeps it, and says the token once', async () => {
    const first = start();
    const url = await listening(first);
    const token = await first.printed(/ worker token: (\S{43})\n/);
    expect(url).toBe(`http://127.0.0.1:${port}/`);
    const paths = ['', 'open-intake.js', 'open-intake.single.js', 'worker/', 'forms/needs-assessment', 'health'];
    const answers = await Promise.all(paths.map((path) => fetch(new URL(path, url))));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(await answers[0]!.text()).toContain('Ours');
    const code = project.run(sending(url));
    expect(await codesAt(url, token)).toEqual([code]);
    expect(await first.end('SIGTERM')).toBe(0);
    for (const line of first.output().trim().split('\n'))
      expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S/);

    const second = start();
    expect(await codesAt(await listening(second), token)).toEqual([code]);
    expect(await second.printed(/ worker token: (in \S+)\n/)).toMatch(/\/data\/worker-token$/);
    expect(await second.end('SIGINT')).toBe(0);
    expect(second.output()).not.toContain(token);
  });

  it('says who holds its port, and takes no other', async () => {
    const first = start();
    await listening(first);
    const second = start({ OPEN_INTAKE_DATA: 'other' });
    expect(await second.end()).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(
        ` PORT: port ${port} of 127\\.0\\.0\\.1 is in use( by process ${first.child.pid} \\(.+\\))?\\. Stop that first`,
      ),
    );
    expect(second.output()).not.toContain('listening');
  });

  it('wants an agency file, and invents none', async () => {
    const running = start({ OPEN_INTAKE_AGENCY: '', OPEN_INTAKE_PAGES: 'nowhere' });
    expect(await running.end()).toBe(1);
    expect(running.output()).toContain(' OPEN_INTAKE_AGENCY: it is not set. Name your agency file');
  });

  it('names what looks like a setting and is none', async () => {
    const running = start({ OPEN_INTAKE_AGENCYS: 'x', PORT: 'x' });
    expect(await running.end()).toBe(1);
    expect(running.output()).toContain(' OPEN_INTAKE_AGENCYS: there is no such setting');
  });

  it('ends with 0 when it is told while it starts', async () => {
    const running = start({ OPEN_INTAKE_DATA: 'early' });
    while (!existsSync(join(project.folder, 'early/worker-token'))) await new Promise((later) => setTimeout(later, 20));
    expect(await running.end('SIGTERM')).toBe(0);
  });

  it('ends at once at a second signal, whoever is still sending', async () => {
    const running = start();
    await listening(running);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const head = `POST /forms/needs-assessment/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: 019a0000-0000-7000-8000-000000000000\r\nContent-Length: 5000\r\n\r\n{`;
    await new Promise<void>((sent) => socket.write(head, () => sent()));
    await new Promise((later) => setTimeout(later, 300));
    running.child.kill('SIGTERM');
    await running.printed(/ stopping \(SIGTERM\)/);
    await new Promise((later) => setTimeout(later, 1_500));
    expect(running.child.exitCode).toBeNull();
    expect(await running.end('SIGTERM')).toBe(143);
    socket.destroy();
  });
});

describe('the command line', () => {
  const ask = (...args: readonly string[]) => runCommand(process.execPath, [command, ...args], { cwd: project.folder });

  it.each([
    [['--help'], 0, 'OPEN_INTAKE_AGENCY has to be set'],
    [['serve'], 2, 'There is no “serve”'],
  ])('answers %j', async (args, code, text) => {
    const running = ask(...args);
    expect(await running.end()).toBe(code);
    expect(running.output()).toContain(text);
  });
});
