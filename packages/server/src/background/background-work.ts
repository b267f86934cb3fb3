import { setTimeout as pause } from 'node:timers/promises';

/** Gives the thread away when a slice is up. Background work calls it between any two pieces. */
export type Rest = () => Promise<void>;

/** How much of the thread background work takes. */
export interface BackgroundWorkOptions {
  /** For how long work may hold the thread, in milliseconds. @default 6 */
  readonly slice?: number | undefined;
  /** Whether people are waiting for the server: then background work steps back a little longer. @default never */
  readonly isBusy?: (() => boolean) | undefined;
}

const usualSlice = 6;
/** How long background work steps back for people who wait, in milliseconds. */
const stepBack = 4;
/** For how long it may stand still for what a person waits for, in milliseconds. */
const longestStand = 500;

/**
 * Background queue: the one queue for work that goes through all rows and takes longer than a request may (exports, due
 * times). It runs in pages, one at a time and first come first served, so that several pieces of work advance side by side and
 * memory stays flat; inside a page others get the thread between slices.
 */
export class BackgroundWork {
  readonly #slice: number;
  readonly #isBusy: () => boolean;
  readonly #first = new Set<Promise<unknown>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ slice = usualSlice, isBusy = () => false }: BackgroundWorkOptions = {}) {
    this.#slice = slice;
    this.#isBusy = isBusy;
  }

  /**
   * Does a page when its turn comes.
   *
   * @throws what the page throws
   */
  page<T>(work: (rest: Rest) => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      await this.#yield();
      return work(restEvery(this.#slice, () => this.#yield()));
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /**
   * Does something that a person waits for. Background work stands still meanwhile, for half a second at most.
   *
   * @throws what it throws
   */
  async first<T>(work: () => Promise<T>): Promise<T> {
    const done = work();
    const ended = done.catch(() => undefined);
    this.#first.add(ended);
    return done.finally(() => this.#first.delete(ended));
  }

  async #yield(): Promise<void> {
    if (this.#first.size > 0) await within(longestStand, Promise.all(this.#first));
    if (this.#isBusy()) await pause(stepBack);
    else await nextTurn();
  }
}

/** Waits for something, but no longer than this. */
async function within(ms: number, something: Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  await Promise.race([something, pause(ms, undefined, { signal: enough.signal }).catch(() => undefined)]);
  enough.abort();
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Lets others have the thread whenever a slice is up.
 *
 * @param slice milliseconds
 * @param letOthers how the thread is given away. @default a turn of the event loop
 */
export function restEvery(slice = usualSlice, letOthers: () => Promise<void> = nextTurn): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await letOthers();
    since = performance.now();
  };
}
