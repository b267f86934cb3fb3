import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';

/** Everything is erased and nothing was sent. */
export function renderStopped(ui: UiWords, restart: () => void): TemplateResult {
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text('stopped.title')}</h2>
    <p class="lead">${ui.text('stopped.body')}</p>
    <div class="actions">
      <button part="secondary" class="secondary" type="button" data-action="restart" @click=${restart}>${ui.text('stopped.again')}</button>
    </div>`;
}
