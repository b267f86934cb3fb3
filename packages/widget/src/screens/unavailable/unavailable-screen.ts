import { html, type TemplateResult } from 'lit';
import type { FaultWords } from '../../form-source/intake-fault.ts';
import type { Phase } from '../../navigation/phase.ts';
import type { UiWords } from '../../words/words.types.ts';

/** What stands where no form is: that it loads, or why it does not open. `retry` tries again. */
export function renderWithoutForm(phase: Phase, ui: UiWords, retry: () => void): TemplateResult {
  if (phase.kind === 'unavailable') return renderUnavailable(ui, phase.fault.words, retry);
  return html`<p class="lead" role="status">${ui.text('loading.title')}</p>`;
}

/** The form does not open: what happened in plain words, the way to a person, and another try. */
function renderUnavailable(ui: UiWords, words: FaultWords, retry: () => void): TemplateResult {
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text('unavailable.title')}</h2>
    <p class="lead">${ui.text(`unavailable.${words}`)}</p>
    <p>${ui.text('unavailable.person')}</p>
    <div class="actions">
      <button part="secondary" class="secondary" type="button" data-action="retry" @click=${retry}>${ui.text('unavailable.again')}</button>
    </div>`;
}
