import type { LockedDrafts } from '@open-intake/sdk/outbox';
import { type NumberProblem, problemOf, readNumber } from './chosen-number.ts';

/**
 * How the number stands. `none` → `open` (chosen) or `declined`. `locked`: an earlier visit left a draft; → `open` by the
 * number, or `none` when it is erased.
 */
export type LockStage = 'none' | 'declined' | 'locked' | 'open';

/** Why an earlier draft is no longer there: too many wrong numbers, or it had none. */
export type Erased = 'gone' | 'without';

/** The number of a draft on a device that several people use: chosen before anything is kept, asked for on the next visit. */
export class DraftLock {
  stage: LockStage = 'none';
  erased: Erased | undefined;
  /** The number is being worked on, which takes a moment on purpose. */
  isBusy = false;
  isShown = false;
  problem: NumberProblem | 'wrong' | 'notNow' | undefined;
  /** Tries left. */
  left: number | undefined;

  readonly #drafts: LockedDrafts;
  readonly #redraw: () => void;

  constructor(drafts: LockedDrafts, redraw: () => void) {
    this.#drafts = drafts;
    this.#redraw = redraw;
  }

  async look(): Promise<void> {
    const found = await this.#drafts.look();
    if (this.stage !== 'open') this.stage = found === 'locked' ? 'locked' : this.stage;
    if (found === 'without') this.erased = 'without';
  }

  /** Locks with a number and keeps the first draft. True when it worked. */
  async choose(typed: string, draft: unknown): Promise<boolean> {
    const number = readNumber(typed);
    this.problem = problemOf(number);
    if (this.problem !== undefined || this.isBusy) {
      this.#redraw();
      return false;
    }
    const isKept = await this.#work(async () => {
      await this.#drafts.choose(number);
      return this.#drafts.save(draft);
    });
    if (isKept === true) this.stage = 'open';
    else if (isKept === false) this.problem = 'notNow';
    this.erased = undefined;
    this.#redraw();
    return this.stage === 'open';
  }

  /** The draft, when the number is right. */
  async open(typed: string): Promise<unknown> {
    const number = readNumber(typed);
    if (number === '' || this.isBusy) return undefined;
    this.problem = undefined;
    const opened = await this.#work(() => this.#drafts.open(number));
    if (opened?.kind === 'open') {
      this.stage = 'open';
      return opened.draft;
    }
    if (opened?.kind === 'wrong') {
      this.problem = 'wrong';
      this.left = opened.left;
    }
    if (opened?.kind === 'gone') {
      this.reset();
      this.erased = 'gone';
    }
    this.#redraw();
    return undefined;
  }

  decline(): void {
    this.stage = 'declined';
    this.problem = undefined;
    this.#redraw();
  }

  toggleShown(): void {
    this.isShown = !this.isShown;
    this.#redraw();
  }

  /** Nothing is kept any more: the next draft takes a new number. */
  reset(): void {
    this.stage = 'none';
    this.problem = undefined;
    this.left = undefined;
    this.isShown = false;
    this.#drafts.close();
  }

  async #work<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    this.isBusy = true;
    this.#redraw();
    try {
      return await work();
    } catch {
      this.problem = 'notNow';
      return undefined;
    } finally {
      this.isBusy = false;
    }
  }
}
