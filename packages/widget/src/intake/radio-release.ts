import type { LitElement, ReactiveController } from 'lit';

/**
 * Lets go of radio buttons that are drawn no more. Chromium keeps the radio buttons of a shadow root in its groups for as long as the
 * root lives when something around them is removed, and with them the whole screen; one that lost its name before leaves its group.
 */
export class RadioRelease implements ReactiveController {
  readonly #host: LitElement;
  #drawn: readonly Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#drawn = [...this.#host.renderRoot.querySelectorAll('[type="radio"]')];
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    for (const radio of this.#drawn.filter((one) => !renderRoot.contains(one))) {
      renderRoot.append(radio);
      radio.removeAttribute('name');
      radio.remove();
    }
    this.#drawn = [];
  }
}
