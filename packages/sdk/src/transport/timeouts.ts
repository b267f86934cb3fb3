/** How long one attempt may take, in milliseconds. */
export interface Timeouts {
  /** To the first byte of the answer, and between two pieces of it. @default 15_000 */
  readonly answer: number;
  /** More for each KiB of body past the first 2 KiB: a bad line uploads half a KiB a second. @default 2_000 */
  readonly perKilobyte: number;
  /** Never longer than this, all in all. @default 120_000 */
  readonly longest: number;
}

/** Timeouts for a phone on a bad line. */
export const defaultTimeouts: Timeouts = { answer: 15_000, perKilobyte: 2_000, longest: 120_000 };

const freeKilobytes = 2;

/** Milliseconds to wait for the first byte of the answer to a body of this many bytes. */
export function answerTimeout(bodyBytes: number, timeouts: Timeouts = defaultTimeouts): number {
  const extra = Math.max(0, Math.ceil(bodyBytes / 1024) - freeKilobytes) * timeouts.perKilobyte;
  return Math.min(timeouts.answer + extra, timeouts.longest);
}
