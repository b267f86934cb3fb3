import { isInSight } from './is-in-sight.ts';

/** Presses in a row that make the person leave, and how long they have for the next one, in milliseconds. */
const presses = 3;
const patience = 5000;

/** Count after a press: `all` of them are there, or the number left; 0 when the next one did not come in time. */
export type PressesLeft = 'all' | 0 | 1 | 2;

/** Shift itself, and what it is held for when it is not for itself. */
const kinds = ['keydown', 'keyup', 'pointerdown', 'wheel', 'blur'] as const;

/**
 * Counts presses of Shift alone, as on pages of the GOV.UK Design System. Shift held for something else (a letter, a click, a
 * selection, another layout of the keyboard) starts the count anew. Only while the element can be seen, and nothing else of the page
 * has the focus.
 */
export class ShiftPresses {
  readonly #host: HTMLElement;
  readonly #isOn: () => boolean;
  readonly #tell: (left: PressesLeft) => void;
  #count = 0;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, isOn: () => boolean, tell: (left: PressesLeft) => void) {
    this.#host = host;
    this.#isOn = isOn;
    this.#tell = tell;
  }

  listen(signal: AbortSignal): void {
    for (const kind of kinds)
      globalThis.addEventListener?.(kind, this.#notice, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#forget());
  }

  #notice = (event: Event): void => {
    const { type, key, repeat } = event as KeyboardEvent;
    if (repeat) return;
    if (type === 'keyup') {
      if (key === 'Shift' && this.#alone) this.#add();
      return;
    }
    this.#alone = type === 'keydown' && key === 'Shift' && isByItself(event as KeyboardEvent) && this.#isOurs(event);
    if (!this.#alone) this.#forget();
  };

  #add(): void {
    this.#alone = false;
    clearTimeout(this.#timer);
    const left = presses - ++this.#count;
    if (left > 0) {
      this.#timer = setTimeout(() => this.#begin(0), patience);
      this.#tell(left as 1 | 2);
    } else this.#begin('all');
  }

  #begin(told: PressesLeft): void {
    this.#forget();
    this.#tell(told);
  }

  #isOurs(event: Event): boolean {
    const path = event.composedPath();
    const isFree = [globalThis, document, document.documentElement, document.body].includes(path[0] as never);
    return this.#isOn() && (isFree || path.includes(this.#host)) && isInSight(this.#host);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#count = 0;
  }
}

function isByItself({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return !(altKey || ctrlKey || metaKey || isComposing);
}
