import { html, type TemplateResult } from 'lit';
import type { FaultWords } from '../../form-source/intake-fault.ts';
import type { UiWords } from '../../words/words.types.ts';

/** The form does not open: what happened in plain words, the way to a person, and another try. */
export function renderUnavailable(ui: UiWords, words: FaultWords, retry: () => void): TemplateResult {
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text('unavailable.title')}</h2>
    <p class="lead">${ui.text(`unavailable.${words}`)}</p>
    <p>${ui.text('unavailable.person')}</p>
    <div class="actions">
      <button part="secondary" class="secondary" type="button" data-action="retry" @click=${retry}>${ui.text('unavailable.again')}</button>
    </div>`;
}
