import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Inputs in which a digit is typed. */
const typing = 'textarea, select, input:not([type=radio], [type=checkbox])';

/** The digits 1 to 9 pick the choice of that number, in the list that has the focus or else in its question. */
export class InterviewKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode & EventTarget };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode & EventTarget }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#host.renderRoot.addEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: Event): void => {
    const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event as KeyboardEvent;
    if (!/^[1-9]$/.test(key) || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if (!(target instanceof Element) || target.matches(typing)) return;
    const place = target.closest('.choices') ?? target.closest('[data-question], [data-fact]');
    const list = place?.matches('.choices') ? place : place?.querySelector('.choices');
    const control = list?.querySelectorAll<HTMLInputElement>(':scope > .choice > .choice-mark')[Number(key) - 1];
    if (control === undefined) return;
    event.preventDefault();
    control.focus();
    control.click();
  };
}
