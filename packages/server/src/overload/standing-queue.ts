/** Up to this wait, in milliseconds, the queue counts as empty. */
const none = 5;

/**
 * Standing queue detector: tells a queue that takes up a burst, and is empty again soon, from one that was not empty for a
 * whole `interval` (milliseconds) and only adds waiting. By CoDel (RFC 8289), in the form that servers of requests use
 * (Maurer, “Fail at Scale”, ACM Queue 2015). Here it decides who may still join, not who is thrown out: the longest waiter is
 * nearest to an answer.
 */
export class StandingQueue {
  readonly #interval: number;
  #fullSince: number | undefined;

  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Notes that somebody was served after a wait of so many milliseconds. */
  served(wait: number, now: number): void {
    if (wait < none) this.#fullSince = undefined;
    else this.#fullSince ??= now;
  }

  /** Whether the queue has not been empty for the interval. */
  stands(now: number): boolean {
    return this.#fullSince !== undefined && now - this.#fullSince >= this.#interval;
  }
}
