/** Presses in a row that make the person leave, and how long they have for the next one, in milliseconds. */
const presses = 3;
const patience = 5000;

/** What came of a press: `all` of them are there, or how many are left; 0 when the next one did not come in time. */
export type PressesLeft = 'all' | 0 | 1 | 2;

/**
 * Counts presses of Shift alone, as on pages of the GOV.UK Design System. Shift held for another key is typing, and
 * starts the count anew.
 */
export class ShiftPresses {
  readonly #tell: (left: PressesLeft) => void;
  #count = 0;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (left: PressesLeft) => void) {
    this.#tell = tell;
  }

  listen(): void {
    globalThis.addEventListener?.('keydown', this.#onDown, true);
    globalThis.addEventListener?.('keyup', this.#onUp, true);
  }

  stop(): void {
    globalThis.removeEventListener?.('keydown', this.#onDown, true);
    globalThis.removeEventListener?.('keyup', this.#onUp, true);
    this.#forget();
  }

  #onDown = ({ key, repeat }: KeyboardEvent): void => {
    if (repeat) return;
    this.#alone = key === 'Shift';
    if (!this.#alone) this.#forget();
  };

  #onUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#alone) return;
    this.#alone = false;
    this.#count += 1;
    clearTimeout(this.#timer);
    if (this.#count >= presses) {
      this.#forget();
      this.#tell('all');
      return;
    }
    this.#timer = setTimeout(() => {
      this.#forget();
      this.#tell(0);
    }, patience);
    this.#tell(this.#count === 1 ? 2 : 1);
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#count = 0;
  }
}
