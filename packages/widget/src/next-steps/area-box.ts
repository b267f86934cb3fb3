import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { UiWords } from '../words/words.types.ts';

/** Asks where somebody stays, for who was not asked before. What is written stays in memory and goes nowhere. */
export class AreaBox {
  readonly #host: ReactiveControllerHost;
  /** What was written: a ZIP code, a city or a county. */
  text: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(ui: UiWords): TemplateResult {
    return html`<div class="step-area no-print">
      <label for="oi-step-area">${ui.text('area.label')}</label>
      <p class="small" id="oi-step-area-hint">${ui.text('area.hint')}</p>
      <input part="input" id="oi-step-area" type="text" inputmode="numeric" maxlength="40" autocomplete="off" aria-describedby="oi-step-area-hint" .value=${this.text ?? ''} @change=${this.#write} />
    </div>`;
  }

  readonly #write = (event: Event): void => {
    this.text = (event.currentTarget as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}
