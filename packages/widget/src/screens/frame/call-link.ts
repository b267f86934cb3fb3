import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';

/** A number keeps its order in every language. */
function number(phone: string): TemplateResult {
  return html`<bdi dir="ltr">${phone}</bdi>`;
}

/** Puts a number, isolated, where a sentence of the widget names it. */
export function sentenceWith(
  ui: UiWords,
  path: string,
  phone: string,
  params: Readonly<Record<string, string>> = {},
): TemplateResult {
  const [before = '', after = ''] = ui.text(path, { ...params, phone: '\u0000' }).split('\u0000');
  return html`${before}${number(phone)}${after}`;
}
