import type { CsvProgress } from './worker-client.types.ts';

const [quote, newLine] = [0x22, 0x0a];

/** Counts the rows of a CSV while it comes, without its head: a line that ends inside quotes is none. */
export function csvProgress(onProgress: (progress: CsvProgress) => void) {
  let lines = 0;
  let quoted = false;
  return (piece: Uint8Array, headers: Headers): void => {
    for (const byte of piece) {
      if (byte === quote) quoted = !quoted;
      else if (byte === newLine && !quoted) lines += 1;
    }
    const count = headers.get('submission-count');
    onProgress({ rows: Math.max(0, lines - 1), ...(count !== null && { of: Number(count) }) });
  };
}
