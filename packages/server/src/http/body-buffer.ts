import { ProblemError } from './problem.ts';

/** The refusal of a body for which there is no room; the connection ends, else the rest of the body would still come. */
export const noRoom = () =>
  new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5', Connection: 'close' } });

/** What a body buffer asks of the budget that all share (`ReadingBudget`). */
export interface BufferBudget {
  /** Makes room. @throws ProblemError 503 `overloaded` with `Retry-After` */
  hold(body: BodyBuffer, before: number, after: number): void;
  /** The body is whole: it makes no room for others. */
  keep(body: BodyBuffer): void;
  /** Takes back what the body took. */
  release(body: BodyBuffer, size: number): void;
}

/** Body buffer: the bytes of a body that came so far, in one piece that grows; many small pieces would cost many times their bytes. */
export class BodyBuffer {
  readonly #budget: BufferBudget;
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
   * @throws ProblemError as `BufferBudget.hold` does
   */
  constructor(budget: BufferBudget, first: number, onDrop: () => void) {
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

  /** @throws ProblemError as `BufferBudget.hold` does */
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
