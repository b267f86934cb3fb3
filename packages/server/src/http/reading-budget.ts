import { ProblemError } from './problem.ts';

export interface ReadingBudgetOptions {
  /** Bytes of large bodies that are held at once. @default 64 MB */
  readonly bytes?: number | undefined;
  /** Bytes that each body may hold without asking. @default 32 KB */
  readonly free?: number | undefined;
  /** How long a body may bring nothing, in milliseconds, until it makes room for others that bring something. @default 1000 */
  readonly patience?: number | undefined;
}

/** A sender who is told to come again; the line is not used any more, else the rest of the body would still come. */
const noRoom = () => new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5', Connection: 'close' } });

/**
 * What all bodies together may hold while they are being read. The first bytes of each are free, so that every answer of usual
 * size is always taken; more has to fit the budget. When it does not, whoever has brought nothing for longest makes room: bodies that are
 * begun and left keep nobody out.
 */
export class ReadingBudget {
  readonly #patience: number;
  /** In the order in which they last brought something. */
  readonly #held = new Set<HeldBody>();
  readonly #free: number;
  #left: number;

  constructor({ bytes = 64 * 1024 * 1024, free = 32 * 1024, patience = 1_000 }: ReadingBudgetOptions = {}) {
    this.#left = bytes;
    this.#free = free;
    this.#patience = patience;
  }

  /**
   * A body that begins to come.
   *
   * @param onDrop called when it has to make room for others
   */
  open(onDrop: () => void): HeldBody {
    return new HeldBody(this, onDrop);
  }

  /**
   * Makes room for a body to hold this much.
   *
   * @throws ProblemError 503 `overloaded` with `Retry-After`
   */
  hold(body: HeldBody, before: number, after: number): void {
    const more = this.#counted(after) - this.#counted(before);
    this.#held.delete(body);
    for (const other of this.#held) {
      if (more <= this.#left || performance.now() - other.since < this.#patience) break;
      other.drop();
    }
    if (more > this.#left) throw noRoom();
    this.#left -= more;
    if (this.#counted(after) > 0) this.#held.add(body);
  }

  /** Takes back what a body held. */
  release(body: HeldBody, size: number): void {
    this.#left += this.#counted(size);
    this.#held.delete(body);
  }

  #counted(size: number): number {
    return size > this.#free ? size : 0;
  }
}

/** The bytes of a body that came so far, in one piece that grows: many small pieces would cost many times their bytes. */
export class HeldBody {
  readonly #budget: ReadingBudget;
  #bytes = new Uint8Array(0);
  readonly #onDrop: () => void;
  #length = 0;
  #since = performance.now();
  #dropped = false;

  constructor(budget: ReadingBudget, onDrop: () => void) {
    this.#budget = budget;
    this.#onDrop = onDrop;
  }

  /** When it last brought something. */
  get since(): number {
    return this.#since;
  }

  get length(): number {
    return this.#length;
  }

  /** @throws ProblemError as `ReadingBudget.hold` does */
  add(piece: Uint8Array): void {
    if (this.#dropped) throw noRoom();
    const length = this.#length + piece.byteLength;
    this.#since = performance.now();
    const size = sizeFor(length, this.#bytes.byteLength);
    this.#budget.hold(this, this.#bytes.byteLength, size);
    if (size > this.#bytes.byteLength) {
      const larger = new Uint8Array(size);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  /**
   * The whole body. It is held no longer.
   *
   * @throws ProblemError 503 when it had to make room
   */
  take(): Uint8Array {
    if (this.#dropped) throw noRoom();
    const whole = this.#bytes.subarray(0, this.#length);
    this.close();
    return whole;
  }

  /** Lets go of what came. */
  close(): void {
    this.#budget.release(this, this.#bytes.byteLength);
    this.#bytes = new Uint8Array(0);
  }

  /** Makes room. */
  drop(): void {
    this.#dropped = true;
    this.close();
    this.#onDrop();
  }
}

const smallest = 4 * 1024;

/** Twice as large each time. */
function sizeFor(length: number, now: number): number {
  let size = Math.max(smallest, now);
  while (size < length) size *= 2;
  return size;
}
