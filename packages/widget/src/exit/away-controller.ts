import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is asked of the element while it is off the page. */
export interface AwayHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Whether the device is the person's own, so that answers may stay when the page is hidden. */
  readonly keepsOnLeaving: boolean;
  /** Forgets every answer and draws nothing of them, at once. */
  wipe(): void;
}

/**
 * An element that the page took off forgets all the same when the page is left: it may be put back into a page that the
 * browser kept alive. Nothing here keeps it in memory that would otherwise go.
 */
export class AwayController implements ReactiveController {
  readonly #forget: () => void;

  constructor(host: AwayHost) {
    const element = new WeakRef(host);
    this.#forget = () => {
      const away = element.deref();
      if (away?.isConnected === false && !away.keepsOnLeaving) away.wipe();
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
}
