import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a hand on the page after which it locks. */
export const idleLimit = 15 * 60_000;
/** How often it looks; a computer that slept is found out by its clock. */
const lookEvery = 15_000;
const uses = ['pointerdown', 'keydown', 'wheel'] as const;

/** Says when nobody has used the page for 15 minutes, also when the computer slept meanwhile. */
export class IdleLock implements ReactiveController {
  readonly #onIdle: () => void;
  readonly #now: () => number;
  #last = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param now the wall clock, in milliseconds */
  constructor(host: ReactiveControllerHost, onIdle: () => void, now: () => number = () => Date.now()) {
    this.#onIdle = onIdle;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.#last = this.#now();
    this.#timer = setInterval(this.#look, lookEvery);
    for (const name of uses) addEventListener(name, this.#use, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    for (const name of uses) removeEventListener(name, this.#use, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** The first touch after a long rest comes too late: it locks as well. */
  #use = (): void => {
    this.#look();
    this.#last = this.#now();
  };

  #look = (): void => {
    if (this.#now() - this.#last < idleLimit) return;
    this.#last = this.#now();
    this.#onIdle();
  };
}
