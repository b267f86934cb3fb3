import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { saveBlob } from '../host-page/save-blob.ts';
import { icon } from '../icons/icon.ts';
import type { ShownText, UiWords } from '../words/words.types.ts';
import type { StepGroup } from './step-groups.ts';
import { stepsAsText } from './steps-as-text.ts';

/** Says nothing about what is in it. */
const fileName = 'list.txt';

/** Print, and a copy in plain text that stays on the device: the person is warned before there is one. */
export class KeepCopy {
  readonly #host: ReactiveControllerHost;
  #isAsking = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is offered for these places. `name`: the words for a need. */
  render(ui: UiWords, groups: readonly StepGroup[], name: (need: string) => ShownText | undefined): TemplateResult {
    const cards = groups.flatMap((group) => group.cards);
    // Nothing but what others must not find: there is no copy of that, and no paper.
    if (cards.every(({ isPrivate }) => isPrivate)) return html``;
    const left = cards.some(({ isPrivate }) => isPrivate)
      ? html`<p class="small">${ui.text('saving.left')}</p>`
      : nothing;
    return html`<div class="keep no-print">
      <div class="actions">
        <button part="secondary" class="secondary" type="button" data-action="print" @click=${() => globalThis.print()}>${ui.text('print')}</button>
        <button part="secondary" class="secondary" type="button" data-action="keep-copy" aria-expanded=${this.#isAsking ? 'true' : 'false'} @click=${() => this.#ask(!this.#isAsking)}>${ui.text('save')}</button>
      </div>
      ${this.#isAsking ? nothing : left}
      <div role="status">
        ${
          this.#isAsking
            ? html`<p part="note" class="note">${icon('attention')}<span>${ui.text('saving.warn')}</span></p>
                ${left}`
            : nothing
        }
      </div>
      ${
        this.#isAsking
          ? html`<div class="actions">
              <button part="secondary" class="secondary" type="button" data-action="keep" @click=${() => this.#keep(stepsAsText(groups, ui, name))}>${ui.text('saving.yes')}</button>
              <button part="secondary" class="secondary" type="button" data-action="keep-not" @click=${() => this.#ask(false)}>${ui.text('saving.no')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#host.requestUpdate();
  }

  #keep(text: string): void {
    this.#ask(false);
    // A mark of its own, without which some systems read other letters.
    saveBlob(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }), fileName);
  }
}
