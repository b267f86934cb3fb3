import { ProblemError } from '../http/problem.ts';
import { StandingQueue } from './standing-queue.ts';

/** How much an `AdmissionQueue` takes on. */
export interface AdmissionOptions {
  /** How many may be in work at once. @default 16 */
  readonly atOnce?: number | undefined;
  /** How many may wait. @default 400 */
  readonly waiting?: number | undefined;
  /** The longest wait that a sender is admitted to while a burst goes by, in milliseconds. @default 1000 */
  readonly longestWait?: number | undefined;
  /** The same once the queue does not go by, in milliseconds. @default 200 */
  readonly standingWait?: number | undefined;
  /** For how long there may be a queue until it counts as one that does not go by, in milliseconds. @default 500 */
  readonly burst?: number | undefined;
  /** After how long a sender who waits is refused after all, because nothing moves, in milliseconds. @default 5000 */
  readonly stalled?: number | undefined;
}

/** The refusal of a sender for whom there is no room now: 503 `overloaded`, to come again in five seconds. */
export const busy = () => new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });

/** How much the newest piece of work counts for the time that work takes. */
const weight = 0.05;

/** Someone who waits for their turn. */
interface Waiter {
  readonly since: number;
  readonly go: () => void;
}

/**
 * Admission queue: a bounded number of submissions in work, and a bounded number that wait for a bounded time, first come
 * first served. A sender who would wait longer is refused at once. A burst may wait for a second; when the queue stands, only
 * as many may wait as keep the work going. Who was admitted is served, if later than was thought.
 */
export class AdmissionQueue {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #longestWait: number;
  readonly #standingWait: number;
  readonly #stalled: number;
  readonly #queue: StandingQueue;
  readonly #waiting = new Set<Waiter>();
  #inWork = 0;
  /** How long work takes these days, in milliseconds; at first what it takes a machine with much else to do. */
  #usual = 50;

  constructor({
    atOnce = 16,
    waiting = 400,
    longestWait = 1_000,
    standingWait = 200,
    burst = 500,
    stalled = 5_000,
  }: AdmissionOptions = {}) {
    this.#atOnce = atOnce;
    this.#mostWaiting = waiting;
    this.#longestWait = longestWait;
    this.#standingWait = Math.min(standingWait, longestWait);
    this.#stalled = stalled;
    this.#queue = new StandingQueue(burst);
  }

  /** Whether a submission is in work. */
  get isBusy(): boolean {
    return this.#inWork > 0;
  }

  /** Whether one more would be served in time. */
  get hasRoom(): boolean {
    if (this.#inWork < this.#atOnce) return true;
    const wait = ((this.#waiting.size + 1) / this.#atOnce) * this.#usual;
    const longest = this.#queue.stands(performance.now()) ? this.#standingWait : this.#longestWait;
    return this.#waiting.size < this.#mostWaiting && wait <= longest;
  }

  /**
   * Refuses where there is no room, before anything is read.
   *
   * @throws ProblemError 503 `overloaded` with `Retry-After`
   */
  requireRoom(): void {
    if (!this.hasRoom) throw busy();
  }

  /**
   * Does a piece of work when its turn comes.
   *
   * @throws ProblemError as `requireRoom` does; else what the work throws
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.requireRoom();
    if (this.#inWork >= this.#atOnce) await this.#turn();
    else {
      this.#inWork += 1;
      this.#queue.served(0, performance.now());
    }
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.#usual += weight * (performance.now() - started - this.#usual);
      this.#next();
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiter);
        reject(busy());
      }, this.#stalled);
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const waiter: Waiter = { since: performance.now(), go };
      this.#waiting.add(waiter);
    });
  }

  /** Whoever waits longest takes the place; else it is free. */
  #next(): void {
    const [first] = this.#waiting;
    if (!first) {
      this.#inWork -= 1;
      return;
    }
    this.#waiting.delete(first);
    const now = performance.now();
    this.#queue.served(now - first.since, now);
    first.go();
  }
}
