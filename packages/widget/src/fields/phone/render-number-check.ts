import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { phoneGroups } from './phone-groups.ts';

/** A typed number once more in groups, for the person to compare; nothing for what is not a whole number. */
export function renderNumberCheck(ui: UiWords, value: unknown): TemplateResult | undefined {
  const grouped = typeof value === 'string' ? phoneGroups(value) : undefined;
  if (grouped === undefined) return undefined;
  const [before = '', after = ''] = ui.text('fields.contact.confirm', { number: '\u0000' }).split('\u0000');
  return html`<p class="answer-check">${before}<bdi dir="ltr">${grouped}</bdi>${after}</p>`;
}
