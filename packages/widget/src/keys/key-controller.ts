import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element whose keys are meant. */
export interface KeyHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & EventTarget;
}

const line = 'input:is([type=text],[type=tel],[type=email],[type=number],:not([type])):not([role=combobox])';

/** Enter in a question's one line goes on, as Next does; not where it takes up a word of an input method. */
export class KeyController implements ReactiveController {
  readonly #host: KeyHost;

  constructor(host: KeyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event: Event): void => {
    const { target, key, keyCode, ctrlKey, metaKey, isComposing, repeat, defaultPrevented } = event as KeyboardEvent;
    if (key !== 'Enter' || ctrlKey || metaKey || keyCode === 229 || isComposing || repeat || defaultPrevented) return;
    if (!(target instanceof Element) || !target.matches(line) || target.closest('[data-question]') === null) return;
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>('[part~="next"]')?.click();
  };
}
