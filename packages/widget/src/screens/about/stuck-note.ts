import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { UiWords } from '../../words/words.types.ts';

/** The form is in a frame, and the page around it stays when the person leaves. */
export function renderStuck(ui: UiWords): TemplateResult {
  return html`<p part="note" class="note" data-stuck tabindex="-1">${icon('attention')}<span>${ui.text('exit.stuck')}</span></p>`;
}
