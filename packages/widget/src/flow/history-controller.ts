import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the phone's Back means here. */
export interface HistoryHost extends ReactiveControllerHost {
  /** Whether there is a screen before this one. */
  readonly canGoBack: boolean;
  goBack(): void;
}

const mark = 'open-intake';

/**
 * The phone's Back is the screen before. One history entry in all: it stands above the page's own, Back lands on the
 * page's, we show the screen before and step forward again. The browser makes no trail, and no address ever changes.
 */
export class HistoryController implements ReactiveController {
  readonly #host: HistoryHost;
  #above = false;

  constructor(host: HistoryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#above = readState()[mark] === true;
    globalThis.addEventListener?.('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('popstate', this.#onPop);
  }

  hostUpdated(): void {
    if (this.#above || !this.#host.canGoBack) return;
    this.#above = true;
    history.pushState({ ...readState(), [mark]: true }, '');
  }

  #onPop = (): void => {
    const above = readState()[mark] === true;
    if (above || !this.#above) {
      this.#above = above;
      return;
    }
    this.#above = false;
    if (!this.#host.canGoBack) return;
    this.#host.goBack();
    if (!this.#host.canGoBack) return;
    this.#above = true;
    history.forward();
  };
}

function readState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}
