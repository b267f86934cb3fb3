import type { Writable } from 'node:stream';

/** Settings of the log: where its lines go. */
export interface LogOptions {
  /** @default standard output */
  readonly output?: Writable;
  /** Bytes that may wait for somebody who reads slowly; what comes beyond them is counted and left out. @default 1 MiB */
  readonly waiting?: number;
}

/**
 * Opens the server's log: one line a call. The server goes on whatever becomes of who reads it. When the reader is gone
 * (a closed pipe or terminal, a full disk) lines are lost; when the reader has stopped, memory stays bounded, and the first
 * line after it goes on says how many were left out.
 */
export function openLog({ output = process.stdout, waiting = 1_048_576 }: LogOptions = {}): (line: string) => void {
  // Without a listener the error of a stream that nobody reads any more ends the process.
  for (const stream of new Set([output, process.stdout, process.stderr])) stream.on('error', ignore);
  let leftOut = 0;
  return (line) => {
    if (output.writableLength >= waiting) {
      leftOut += 1;
      return;
    }
    if (leftOut > 0) output.write(`log: ${leftOut} lines left out, they were not read in time\n`);
    leftOut = 0;
    output.write(`${line}\n`);
  };
}

const ignore = () => undefined;
