import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
/** Under the root, so that its dependencies are found. */
const outDir = resolve(root, 'node_modules/.cache/open-intake-server-process');

/** Builds the process once; gives the file that Node runs. */
export async function buildServerProcess(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@open-intake\//], resolve: { conditions: ['open-intake-source', 'node'] } },
    build: {
      ssr: resolve(import.meta.dirname, 'process-entry.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
  });
  return resolve(outDir, 'process-entry.js');
}

export interface ServerProcess {
  readonly url: string;
  readonly processId: number | undefined;
  /** Ends it at once (SIGKILL), in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts the built process on a database, with more of an environment. */
export async function startServerProcess(
  file: string,
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, [file], {
    env: { ...process.env, DATABASE_URL: databaseUrl, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(child);
  return {
    url,
    processId: child.pid,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('The process has no output.');
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server process ended with ${String(code)}.`);
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return line;
}
