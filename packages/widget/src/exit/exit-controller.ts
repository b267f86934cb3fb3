import type { Agency } from '@open-intake/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OiExitEvent } from '../events/events.ts';
import { wasLeft } from './go-below.ts';
import { coverAll, leavePage } from './leave-page.ts';
import { ShiftPresses } from './shift-presses.ts';

/** Where the exit goes when nobody names a place: the weather, with nothing personal on it. */
const harmless = 'https://www.weather.gov/';

/** Callbacks of the exit to the element. */
export interface ExitOptions {
  /** Where the page says that the exit goes. */
  readonly address: () => string | undefined;
  readonly agency: () => Agency | undefined;
  /** Whether Shift pressed three times leaves too. */
  readonly hasKeys: () => boolean;
  /** Whether the device is the person's own, so that answers may stay when the page is hidden. */
  readonly keepsAnswers: () => boolean;
  /** The page is hidden: forgets every answer and draws nothing of them, at once. */
  readonly onHide: () => void;
  /** The person leaves: forgets everything for good and draws nothing, at once. */
  readonly onLeave: () => void;
  /** The page came back after it was left: starts over. */
  readonly onReturn: () => void;
  /** Shift was pressed: tells whoever listens how many presses are left; 0: they came too slowly. */
  readonly onPress: (left: 0 | 1 | 2) => void;
}

/**
 * Leaves the page for good: by the button, or by Shift pressed three times. Covers the page in the task of the press; once the cover
 * is painted it wipes and replaces the page, and tells the host page (`oi-exit`). It also wipes when the page is left by any other
 * way, so that Back shows nothing.
 */
export class ExitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ExitOptions;
  readonly #replace: typeof leavePage;
  readonly #shift: ShiftPresses;
  #uncover: (() => void) | undefined;
  #isGone = true;
  #away: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ExitOptions, replace = leavePage) {
    this.#host = host;
    this.#options = options;
    this.#replace = replace;
    this.#shift = new ShiftPresses(host, options.hasKeys, (left) =>
      left === 'all' ? this.leave() : options.onPress(left),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = new AbortController();
    const { signal } = this.#away;
    for (const kind of ['pagehide', 'pageshow', 'beforeunload'])
      globalThis.addEventListener?.(kind, this.#onPage, { signal });
    this.#shift.listen(signal);
    if (wasLeft()) this.leave();
  }

  hostDisconnected(): void {
    this.#away?.abort();
  }

  leave(): void {
    this.#isGone = false;
    try {
      this.#uncover ??= coverAll();
    } finally {
      // Whatever takes time comes behind the painted cover. Frames that cannot be seen paint nothing: they are not waited for.
      requestAnimationFrame(() => setTimeout(this.#go));
      setTimeout(this.#go, 200);
    }
  }

  #go = (): void => this.#end(false);

  #end(takesAway: boolean): void {
    if (this.#isGone) return;
    this.#isGone = true;
    try {
      this.#options.onLeave();
    } catch {
      // A script of the page is in the way; leaving matters more.
    }
    const { address, agency } = this.#options;
    this.#replace(exitAddress(address(), agency()), takesAway);
    this.#host.dispatchEvent(new OiExitEvent());
  }

  #onPage = (event: Event): void => {
    const { type, persisted } = event as PageTransitionEvent;
    const uncover = this.#uncover;
    if (type === 'pagehide') {
      this.#end(true);
      if (!this.#options.keepsAnswers()) this.#options.onHide();
    } else if (uncover !== undefined && type === 'beforeunload') {
      // Nothing of the page asks, above the cover, whether to leave it.
      event.stopImmediatePropagation();
    } else if (uncover !== undefined && persisted) {
      if (wasLeft()) this.leave();
      else this.#comeBack(uncover);
    }
  };

  #comeBack(uncover: () => void): void {
    uncover();
    this.#uncover = undefined;
    this.#options.onReturn();
  }
}

/** Where the exit goes: to the page's address, where it gives one that is not blank, else to the agency's. */
export function exitAddress(given: string | undefined, agency: Pick<Agency, 'exitUrl'> | undefined): string {
  return given?.trim() || agency?.exitUrl || harmless;
}
