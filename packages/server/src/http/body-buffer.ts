import { noRoom, type ReadingBudget } from './reading-budget.ts';

/** Body buffer: the bytes of a body that came so far, in one piece that grows; many small pieces would cost many times their bytes. */
export class BodyBuffer {
  readonly #budget: ReadingBudget;
  readonly #onDrop: () => void;
  /** What it has room for from its first byte on. */
  readonly #first: number;
  #bytes = new Uint8Array(0);
  #length = 0;
  /** What is counted for it. */
  #counted = 0;
  #since = performance.now();
  #dropped = false;

  /**
   * @param first bytes that are counted before any come
   * @throws ProblemError as `ReadingBudget.hold` does
   */
  constructor(budget: ReadingBudget, first: number, onDrop: () => void) {
    this.#budget = budget;
    this.#first = first;
    this.#onDrop = onDrop;
    this.#count(first);
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
    const size = length <= this.#first ? this.#first : sizeFor(length, this.#bytes.byteLength);
    this.#count(size);
    if (size > this.#bytes.byteLength) {
      const larger = new Uint8Array(size);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  /**
   * Nothing more comes. It is counted until it is taken, and makes no room for others.
   *
   * @throws ProblemError 503 when it had to make room
   */
  end(): void {
    if (this.#dropped) throw noRoom();
    this.#budget.keep(this);
  }

  /** The whole body; the buffer lets go of it. */
  take(): Uint8Array {
    const whole = this.#bytes.subarray(0, this.#length);
    this.close();
    return whole;
  }

  /** Lets go of what came. */
  close(): void {
    this.#budget.release(this, this.#counted);
    this.#counted = 0;
    this.#bytes = new Uint8Array(0);
  }

  /** Makes room. */
  drop(): void {
    this.#dropped = true;
    this.close();
    this.#onDrop();
  }

  #count(size: number): void {
    this.#budget.hold(this, this.#counted, size);
    this.#counted = size;
  }
}

const smallest = 4 * 1024;

/** Twice as large each time. */
function sizeFor(length: number, now: number): number {
  let size = Math.max(smallest, now);
  while (size < length) size *= 2;
  return size;
}
