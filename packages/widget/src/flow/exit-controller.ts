import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What leaves with the person. */
export interface ExitHost extends ReactiveControllerHost {
  /** Where the exit goes. */
  readonly exitAddress: string;
  /** Whether this device is the person's own by the agency's word (`trusted-device`). */
  readonly keepsOnLeaving: boolean;
  /** Forgets every answer and draws nothing of them any more, at once. */
  wipe(): void;
  /** Everything is wiped; the page is about to be replaced. */
  leaving(): void;
}

/** The way out: wipes first, then replaces the page. Also wipes when the page is left by any other way, so that Back shows nothing. */
export class ExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #replace: (address: string) => void;

  constructor(host: ExitHost, replace: (address: string) => void = (address) => location.replace(address)) {
    this.#host = host;
    this.#replace = replace;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('pagehide', this.#onPageHide);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('pagehide', this.#onPageHide);
  }

  leave(): void {
    this.#host.wipe();
    this.#host.leaving();
    this.#replace(this.#host.exitAddress);
  }

  #onPageHide = (): void => {
    if (!this.#host.keepsOnLeaving) this.#host.wipe();
  };
}
