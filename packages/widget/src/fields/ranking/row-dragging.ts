/** A row that a pointer holds: who holds it, and its place in the list from 0. */
interface Held {
  readonly pointerId: number;
  place: number;
}

/**
 * Moves rows of a list with a mouse, a pen or a finger, by a handle. The list catches the pointer, not the row: a row that is
 * drawn elsewhere would lose it. Nothing needs this: rows have buttons too.
 */
export class RowDragging {
  #held: Held | undefined;
  readonly #handle: string;
  readonly #move: (from: number, to: number) => void;
  readonly #drop: (place: number) => void;

  /** `handle`: a selector. `move` is called with each place the row passes, `drop` where it was let go. */
  constructor(handle: string, move: (from: number, to: number) => void, drop: (place: number) => void) {
    this.#handle = handle;
    this.#move = move;
    this.#drop = drop;
  }

  /** The place of the row that is held; undefined when none is. */
  get place(): number | undefined {
    return this.#held?.place;
  }

  readonly start = (event: PointerEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const row = (event.target as Element).closest(this.#handle)?.closest('li');
    if (event.button !== 0 || row === null || row === undefined || this.#isHeldBy(list)) return;
    event.preventDefault();
    list.setPointerCapture(event.pointerId);
    this.#held = { pointerId: event.pointerId, place: [...list.children].indexOf(row) };
  };

  readonly move = (event: PointerEvent): void => {
    const held = this.#held;
    if (held?.pointerId !== event.pointerId) return;
    const to = placeAt(event.currentTarget as HTMLElement, held.place, event.clientY);
    if (to === held.place) return;
    const from = held.place;
    held.place = to;
    this.#move(from, to);
  };

  readonly end = (event: PointerEvent): void => {
    const held = this.#held;
    if (held?.pointerId !== event.pointerId) return;
    this.#held = undefined;
    this.#drop(held.place);
  };

  /** A list that was taken off the page lost the pointer, and is not told. */
  #isHeldBy(list: HTMLElement): boolean {
    return this.#held !== undefined && list.hasPointerCapture(this.#held.pointerId);
  }
}

/** How many of the other rows have their middle above a height: rows of any height swap once and do not flicker. */
function placeAt(list: HTMLElement, held: number, y: number): number {
  const others = [...list.children].filter((_, at) => at !== held);
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
