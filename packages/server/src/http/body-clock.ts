import { ProblemError } from './problem.ts';

/** The longest that a body may take, in milliseconds: what a phone on 2G needs for the largest text. */
const longest = 120_000;
/** After so many milliseconds it must have come at `slowest`. */
const grace = 20_000;
/** The longest without a byte, in milliseconds: a phone that changes its cell is back by then. */
const longestSilence = 20_000;
/** Bytes a second, far below any connection that people still use. */
const slowest = 100;

/** Body clock: ends a body that comes too slowly, so that none keeps a connection busy. */
export class BodyClock {
  readonly #started = performance.now();

  /**
   * Waits for the next piece.
   *
   * @param length bytes that came so far
   * @throws ProblemError 408 `overloaded` when it takes too long; what the piece throws
   */
  async atMost<T>(piece: Promise<T>, length: number): Promise<T> {
    const spent = performance.now() - this.#started;
    const enough = Math.max(grace, ((length + 1) / slowest) * 1000);
    const left = Math.max(0, Math.min(longest - spent, enough - spent, longestSilence));
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(slow()), left);
    });
    return Promise.race([piece, tooSlow]).finally(() => clearTimeout(timer));
  }
}

/** The sender may try again, on another connection. */
const slow = () => new ProblemError(408, 'overloaded', { headers: { 'Retry-After': '5', Connection: 'close' } });
