import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../http/problem.ts';

/** Milliseconds: the first delay, the longest, the longest delay of an answer, and how long a mistake counts. */
const first = 250;
const longest = 8_000;
const patience = 10_000;
const memory = 15 * 60_000;
const mostPlaces = 10_000;

/** The clock that counts. */
export interface WrongTokenLimiterOptions {
  /** Milliseconds. */
  readonly now: () => number;
  /** @default setTimeout */
  readonly sleep?: (ms: number) => Promise<unknown>;
}

interface Place {
  readonly mistakes: number;
  /** When the answer to the last mistake is due. */
  readonly until: number;
}

/**
 * Limiter of wrong tokens: each wrong one from a place is answered later than the one before, one after the other. The right
 * token is never slowed, so that a stranger behind the same address locks nobody out. In memory only.
 */
export class WrongTokenLimiter {
  readonly #now: () => number;
  readonly #sleep: (ms: number) => Promise<unknown>;
  readonly #places = new Map<string, Place>();

  constructor({ now, sleep: pause = sleep }: WrongTokenLimiterOptions) {
    this.#now = now;
    this.#sleep = pause;
  }

  /**
   * Notes a wrong token and waits until it may be answered.
   *
   * @param address where it came from (IPv4 or IPv6)
   * @throws ProblemError 429 `rate-limited` at once, when the answer would be delayed for more than ten seconds
   */
  async note(address = ''): Promise<void> {
    const now = this.#now();
    this.#forget(now);
    const key = networkOf(address);
    const { mistakes, until } = this.#places.get(key) ?? { mistakes: 0, until: now };
    const due = Math.max(now, until) + Math.min(longest, first * 2 ** mistakes);
    const wait = due - now;
    if (wait > patience)
      throw new ProblemError(429, 'rate-limited', { headers: { 'Retry-After': String(Math.ceil(wait / 1000)) } });
    this.#places.delete(key);
    this.#places.set(key, { mistakes: mistakes + 1, until: due });
    await this.#sleep(wait);
  }

  /** The oldest stand first. */
  #forget(now: number): void {
    for (const [key, { until }] of this.#places) {
      if (now - until < memory && this.#places.size < mostPlaces) return;
      this.#places.delete(key);
    }
  }
}

/** Of IPv6 the network: whoever has one address there has all of them. */
const networkOf = (address: string) => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address);
