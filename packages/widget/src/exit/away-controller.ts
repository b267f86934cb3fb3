import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Callbacks while the element is off the page. */
export interface AwayOptions {
  /** Whether the device is the person's own, so that answers may stay when the page is hidden. */
  readonly keepsAnswers: () => boolean;
  /** Forgets every answer and draws nothing of them, at once. */
  readonly onHide: () => void;
}

/**
 * An element that the page took off forgets all the same when the page is left: it may be put back into a page that the
 * browser kept alive. Nothing here keeps it in memory that would otherwise go.
 */
export class AwayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AwayOptions;
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AwayOptions) {
    this.#host = host;
    this.#options = options;
    const away = new WeakRef(this);
    this.#forget = () => {
      const controller = away.deref();
      if (controller !== undefined) controller.#onHide();
    };
    host.addController(this);
    if (!host.isConnected) this.hostDisconnected();
  }

  hostConnected(): void {
    globalThis.removeEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    globalThis.addEventListener('pagehide', this.#forget);
  }

  #onHide(): void {
    if (!this.#host.isConnected && !this.#options.keepsAnswers()) this.#options.onHide();
  }
}
