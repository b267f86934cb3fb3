import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ShiftPresses } from './shift-presses.ts';

/** What leaving needs of the element. */
export interface ExitHost extends ReactiveControllerHost {
  /** A harmless page, chosen by the agency. */
  readonly exitAddress: string;
  /** Whether the device is the person's own, so that answers may stay when the page is hidden. */
  readonly keepsOnLeaving: boolean;
  /** Forgets every answer and draws nothing of them, at once. */
  wipe(): void;
  /** Tells the host page, once nothing is left, and shows an empty screen. */
  leaving(): void;
  /** Says to whoever listens how many presses of Shift are left; 0: they came too slowly. */
  sayPressesLeft(left: 0 | 1 | 2): void;
}

/**
 * Leaves the page for good: by the button, or by Shift pressed three times. Wipes what is on the screen first, then
 * replaces the page. It also wipes when the page is left by any other way, so that Back shows nothing.
 */
export class ExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #replace: (address: string) => void;
  readonly #shift: ShiftPresses;

  constructor(host: ExitHost, replace: (address: string) => void = (address) => location.replace(address)) {
    this.#host = host;
    this.#replace = replace;
    this.#shift = new ShiftPresses((left) => (left === 'all' ? this.leave() : host.sayPressesLeft(left)));
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('pagehide', this.#onPageHide);
    this.#shift.listen();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('pagehide', this.#onPageHide);
    this.#shift.stop();
  }

  leave(): void {
    this.#shift.stop();
    try {
      this.#host.wipe();
      this.#host.leaving();
    } finally {
      this.#replace(this.#host.exitAddress);
    }
  }

  #onPageHide = (): void => {
    if (!this.#host.keepsOnLeaving) this.#host.wipe();
  };
}
