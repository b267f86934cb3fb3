import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { putEmptyPglite } from '../../packages/server/test/empty-folder.ts';
import { root } from '../helpers/source-files.ts';

/** The product as `npm start` runs it, on a free port and in an empty data folder. */
export interface Demo {
  readonly page: string;
  readonly inbox: string;
  readonly token: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Nobody reads what it prints any more: the other end of its pipes is closed. */
  closeOutput(): void;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same port with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const line = (output: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(output)?.[1];

export interface DemoOptions {
  /** A data folder that stays when it is stopped. @default one of its own */
  readonly data?: string;
  /** A command that starts Node, such as one that puts it into a container. */
  readonly within?: readonly string[];
}

export async function startDemo(
  env: Readonly<Record<string, string>> = {},
  { data: given, within = [] }: DemoOptions = {},
): Promise<Demo> {
  const data = given ?? mkdtempSync(join(tmpdir(), 'open-intake-'));
  if (given === undefined && env.DATABASE_URL === undefined) await putEmptyPglite(data);
  const [command = '', ...args] = [...within, process.execPath, resolve(root, 'packages/server/bin/demo.mjs')];
  let output = '';
  let child: ChildProcess;

  const start = (port: string) =>
    new Promise<void>((started, failed) => {
      let own = '';
      child = spawn(command, args, {
        cwd: root,
        env: { ...process.env, OPEN_INTAKE_DATA: data, PORT: port, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const read = (chunk: Buffer) => {
        own += chunk.toString();
        output += chunk.toString();
        if (line(own, 'worker inbox') && (line(own, 'worker token') || env.OPEN_INTAKE_WORKER_TOKEN)) started();
      };
      child.stdout!.on('data', read);
      child.stderr!.on('data', read);
      child.once('exit', (code) => failed(new Error(`The demo stopped with ${code}:\n${own}`)));
    });

  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
    });

  await start('0');
  const page = line(output, 'agency page')!;
  return {
    page,
    inbox: line(output, 'worker inbox')!,
    token: line(output, 'worker token') ?? env.OPEN_INTAKE_WORKER_TOKEN!,
    output: () => output,
    closeOutput: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    kill: () => end('SIGKILL'),
    restart: () => start(new URL(page).port),
    async stop() {
      await end('SIGTERM');
      if (given === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}
