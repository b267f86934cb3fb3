import { idleSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** How a program speaks. */
export interface Output {
  /** What goes on. */
  readonly log: (line: string) => void;
  /** Why it cannot start. */
  readonly fail: (text: string) => void;
}

/** A way to run the server: the command of an agency, or the demo. */
export interface Profile {
  readonly output: Output;
  /** @throws SettingsProblem */
  readonly settings: () => Settings;
  /** Says where it listens and how to get in. */
  readonly announce: (server: RunningServer, settings: Settings) => void;
}

/**
 * Runs a server until the process is told to stop. One that cannot start ends the process with 1, saying why: in plain words
 * and without a stack where it is the person's to mend.
 */
export async function run({ output, settings, announce }: Profile): Promise<void> {
  const starting = start(settings, announce, output);
  stopOnSignal(starting, output.log);
  try {
    await starting;
  } catch (error) {
    output.fail(reasonOf(error));
    process.exit(1);
  }
}

async function start(
  settings: Profile['settings'],
  announce: Profile['announce'],
  { log }: Output,
): Promise<RunningServer> {
  const told = settings();
  for (const line of idleSettings(told)) log(line);
  const server = await startServer(told, log);
  announce(server, told);
  return server;
}

const plain = new Set(['SettingsProblem', 'FileProblem', 'FolderInUseError']);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `Open Intake could not start: ${String(error)}`;
  return plain.has(error.name) ? error.message : `Open Intake could not start: ${error.message}`;
}
