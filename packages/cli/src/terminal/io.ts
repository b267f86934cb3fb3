/** Told how a command ended: 0 for well, 1 for something that must be changed first. */
export type Done = (code: 0 | 1) => void;

/** The output streams of a command. */
export interface Io {
  /** Writes what was asked for. */
  print(text: string): void;
  /** Writes what stands in the way, and progress. */
  tell(text: string): void;
  /** Whether `print` ends at a person's terminal. */
  readonly isTerminal: boolean;
  /** Whether `print` may use colour. */
  readonly colour: boolean;
}

/** The streams of this process. Colour only at a terminal, and not where `NO_COLOR` is set (https://no-color.org). */
export function processIo(): Io {
  // Whoever reads may have had enough: `open-intake export … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const isTerminal = process.stdout.isTTY === true;
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    isTerminal,
    colour: isTerminal && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb',
  };
}
