import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element whose keys are meant. */
export interface KeyHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & EventTarget;
}

const kinds = ['keydown', 'keypress', 'keyup'] as const;

/** What a page may want to hear of: its dialogs close by Escape and hold Tab, and shortcuts with a modifier are typed nowhere. */
const passing = /^(Escape|Tab|Shift|Control|Alt|Meta|F\d+)$/;

const line = 'input:is([type=text],[type=tel],[type=email],[type=number],:not([type])):not([role=combobox])';

/**
 * What is typed here is typed here: shortcuts and Enter of the page hear nothing of it. Enter in a question's one line goes on, as Next
 * does; not where it takes up a word of an input method.
 */
export class KeyController implements ReactiveController {
  readonly #host: KeyHost;

  constructor(host: KeyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const kind of kinds) this.#host.renderRoot.addEventListener(kind, this.#onKey);
  }

  hostDisconnected(): void {
    for (const kind of kinds) this.#host.renderRoot.removeEventListener(kind, this.#onKey);
  }

  #onKey = (event: Event): void => {
    const { type, key, keyCode, ctrlKey, metaKey, isComposing, repeat, defaultPrevented } = event as KeyboardEvent;
    if (passing.test(key) || ctrlKey || metaKey) return;
    event.stopPropagation();
    if (type !== 'keydown' || key !== 'Enter' || keyCode === 229 || isComposing || repeat || defaultPrevented) return;
    const { target } = event;
    if (!(target instanceof Element) || !target.matches(line) || target.closest('[data-question]') === null) return;
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>('[part~="next"]')?.click();
  };
}
