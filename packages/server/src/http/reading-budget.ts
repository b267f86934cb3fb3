import { BodyBuffer, type BufferBudget, noRoom } from './body-buffer.ts';

/** How much bodies may hold together. */
export interface ReadingBudgetOptions {
  /** Bytes that large bodies take at once. @default 16 MB */
  readonly bytes?: number | undefined;
  /** Bytes that each body may hold without asking. @default 32 KB */
  readonly free?: number | undefined;
  /** How long a body may bring nothing, in milliseconds, until it makes room for others that bring something. @default 1000 */
  readonly patience?: number | undefined;
}

/**
 * Reading budget: the memory that all bodies share while they are read. The first bytes of each are free, so that a submission
 * of usual size is always taken; more has to fit the budget. Where it does not, the body that has brought nothing for longest
 * makes room: bodies that are begun and left keep nobody out. A body that says its length asks for all of it before any of it
 * is read.
 */
export class ReadingBudget implements BufferBudget {
  readonly #patience: number;
  /** In the order in which they last brought something. */
  readonly #bodies = new Set<BodyBuffer>();
  readonly #free: number;
  #left: number;

  constructor({ bytes = 16 * 1024 * 1024, free = 32 * 1024, patience = 1_000 }: ReadingBudgetOptions = {}) {
    this.#left = bytes;
    this.#free = free;
    this.#patience = patience;
  }

  /**
   * A body that begins to come.
   *
   * @param expected how many bytes it says it has; 0 when it does not say
   * @param onDrop called when it has to make room for others
   * @throws ProblemError as `hold` does
   */
  open(expected: number, onDrop: () => void): BodyBuffer {
    return new BodyBuffer(this, this.#counted(expected), onDrop);
  }

  /** @throws ProblemError as `hold` does, when so many bytes more do not fit */
  requireRoom(more: number): void {
    if (!this.fits(more)) throw noRoom();
  }

  /** Whether there is room for so many bytes more, or can be made. */
  fits(more: number): boolean {
    const counted = this.#counted(more);
    for (const body of this.#bodies) {
      if (counted <= this.#left || performance.now() - body.since < this.#patience) break;
      body.drop();
    }
    return counted <= this.#left;
  }

  /**
   * Makes room for a body to hold this much.
   *
   * @throws ProblemError 503 `overloaded` with `Retry-After`
   */
  hold(body: BodyBuffer, before: number, after: number): void {
    const more = this.#counted(after) - this.#counted(before);
    this.#bodies.delete(body);
    if (more > 0 && !this.fits(more)) throw noRoom();
    this.#left -= more;
    if (this.#counted(after) > 0) this.#bodies.add(body);
  }

  /** A body that is whole waits for us and no longer for its sender: it makes no room for others. */
  keep(body: BodyBuffer): void {
    this.#bodies.delete(body);
  }

  /** Takes back what a body took. */
  release(body: BodyBuffer, size: number): void {
    this.#left += this.#counted(size);
    this.#bodies.delete(body);
  }

  #counted(size: number): number {
    return size > this.#free ? size : 0;
  }
}
