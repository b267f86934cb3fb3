import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type HistoryUser, pageHistory } from './page-history.ts';

const uses = ['focusin', 'click', 'input'] as const;

/** Callbacks of the history to one intake. */
export interface HistoryOptions {
  /** Whether there is a screen before this one. */
  readonly canGoBack: () => boolean;
  /** Whether answers are here that a reload would lose, or the device kept some that nobody has taken or erased. */
  readonly hasAnswers: () => boolean;
  readonly goBack: () => void;
}

/** The phone's Back is the screen before, in the intake that is being used. */
export class HistoryController implements ReactiveController, HistoryUser {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: HistoryOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HistoryOptions) {
    this.#host = host;
    this.#options = options;
    // What was lost by a reload was said on the first screen.
    pageHistory.forget();
    host.addController(this);
  }

  get canGoBack(): boolean {
    return this.#options.canGoBack();
  }

  get hasAnswers(): boolean {
    return this.#options.hasAnswers();
  }

  goBack(): void {
    this.#options.goBack();
  }

  hostConnected(): void {
    pageHistory.join(this);
    for (const name of uses) this.#host.addEventListener(name, this.#onUse);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    pageHistory.leave(this);
    for (const name of uses) this.#host.removeEventListener(name, this.#onUse);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) pageHistory.update(this);
  }

  #onUse = (): void => {
    pageHistory.use(this);
  };
}
