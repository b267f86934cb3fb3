import { ProblemError } from '../http/problem.ts';

export interface WorkGateOptions {
  /** How many may be in work at once. @default 16 */
  readonly atOnce?: number | undefined;
  /** How many may wait. @default 400 */
  readonly waiting?: number | undefined;
  /** The longest wait, in milliseconds. @default 5000 */
  readonly longestWait?: number | undefined;
  /** The longest that one round of the event loop may take before what it still reads is refused, in milliseconds. @default 2000 */
  readonly longestRound?: number | undefined;
}

/** A quick no that a sender takes for "later": it comes at once, so that nobody waits for it. */
const busy = () => new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });

/** How much the newest piece of work counts for the time that work takes. */
const weight = 0.05;

/**
 * Lets a bounded number of submissions be in work, and a bounded number wait for a bounded time. Who would wait longer than
 * that is told at once, while the others are served in the order they came.
 */
export class WorkGate {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #longestWait: number;
  readonly #longestRound: number;
  readonly #waiting: (() => void)[] = [];
  #inWork = 0;
  /** When the first request of this round of the event loop came. */
  #roundSince: number | undefined;
  /** How long work takes these days, in milliseconds. */
  #usual = 5;

  constructor({ atOnce = 16, waiting = 400, longestWait = 5_000, longestRound = 2_000 }: WorkGateOptions = {}) {
    this.#atOnce = atOnce;
    this.#mostWaiting = waiting;
    this.#longestWait = longestWait;
    this.#longestRound = longestRound;
  }

  /**
   * Refuses before anything is read, when there is no room anyway.
   *
   * @throws ProblemError 503 `overloaded` with `Retry-After`
   */
  requireRoom(): void {
    if (this.#isLate()) throw busy();
    this.#requirePlace();
  }

  #requirePlace(): void {
    if (this.#inWork < this.#atOnce) return;
    const wait = ((this.#waiting.length + 1) / this.#atOnce) * this.#usual;
    if (this.#waiting.length >= this.#mostWaiting || wait > this.#longestWait) throw busy();
  }

  /**
   * Does a piece of work when its turn comes.
   *
   * @throws ProblemError as `requireRoom` does; else what the work throws
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#requirePlace();
    if (this.#inWork >= this.#atOnce) await this.#turn();
    else this.#inWork += 1;
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.#usual += weight * (performance.now() - started - this.#usual);
      this.#next();
    }
  }

  /** Requests that are read late in a round of the event loop have waited where no counter sees them. */
  #isLate(): boolean {
    const now = performance.now();
    if (this.#roundSince === undefined) {
      this.#roundSince = now;
      setImmediate(() => {
        this.#roundSince = undefined;
      });
    }
    return now - this.#roundSince > this.#longestRound && this.#inWork >= this.#atOnce / 4;
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(busy());
      }, this.#longestWait);
      this.#waiting.push(go);
    });
  }

  /** Whoever waits longest takes the place; else it is free. */
  #next(): void {
    const go = this.#waiting.shift();
    if (go) go();
    else this.#inWork -= 1;
  }
}
