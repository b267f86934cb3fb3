import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';

/** "Erase it all", which asks once more in place. */
export function renderErase(ui: UiWords, erase: () => void): TemplateResult {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  return html`<details class="erase">
    <summary>${ui.text('review.erase')}</summary>
    <p>${ui.text('review.eraseSure')}</p>
    <div class="actions">
      <button class="secondary" type="button" data-action="erase" @click=${erase}>${ui.text('review.eraseYes')}</button>
      <button class="quiet" type="button" @click=${close}>${ui.text('review.eraseNo')}</button>
    </div>
  </details>`;
}
