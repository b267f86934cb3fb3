import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that was started, and what it has printed so far. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** What it printed to either stream. */
  output(): string;
  /** Waits until it has printed something, and gives what the first group held. */
  printed(pattern: RegExp): Promise<string>;
  /** Sends a signal, or waits, and gives the code it ended with. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Starts a program; it gets no standard input. */
export function runCommand(command: string, args: readonly string[], options: SpawnOptions): RunningCommand {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      child.emit('printed');
    });
  }
  const printed = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(output);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended with ${child.exitCode ?? child.signalCode} and never printed ${pattern}:\n${output}`);
      await Promise.race([once(child, 'printed'), ended]);
    }
  };
  return {
    child,
    output: () => output,
    printed,
    async end(signal) {
      if (signal && child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}
