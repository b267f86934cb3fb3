/** A wait as short as this, in milliseconds, is none: the queue was empty. */
const none = 5;

/**
 * Tells a queue that takes up a burst from one that only makes everybody wait: the first is empty again soon, the second was
 * not for a whole `interval` (milliseconds). This is how CoDel (RFC 8289) judges a queue, in the form that servers of requests
 * use (Maurer, “Fail at Scale”, ACM Queue 2015). Here it decides who may still join, not who is thrown out: whoever has waited
 * is nearest to an answer.
 */
export class StandingQueue {
  readonly #interval: number;
  #fullSince: number | undefined;

  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Someone was served who had waited this long. */
  served(wait: number, now: number): void {
    if (wait < none) this.#fullSince = undefined;
    else this.#fullSince ??= now;
  }

  /** Whether the wait does not go away by itself. */
  stands(now: number): boolean {
    return this.#fullSince !== undefined && now - this.#fullSince >= this.#interval;
  }
}
