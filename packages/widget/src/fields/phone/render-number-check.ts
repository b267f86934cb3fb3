import { asciiDigits } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { phoneGroups } from './phone-groups.ts';

/** Digits, and what people write between them: fewer than a whole number has. */
const fewDigits = /^[\s()+./-]*(?:[0-9][\s()+./-]*){1,6}$/;

/**
 * A typed number once more in groups, for the person to compare; what is too short for one is said so, and taken all the same.
 * Nothing for words.
 */
export function renderNumberCheck(ui: UiWords, value: unknown): TemplateResult | undefined {
  if (typeof value !== 'string') return undefined;
  const isShort = fewDigits.test(asciiDigits(value).replace(/\p{Cf}/gu, ''));
  const shown = isShort ? value.trim() : phoneGroups(value);
  if (shown === undefined) return undefined;
  const text = ui.text(isShort ? 'fields.contact.short' : 'fields.contact.confirm', { number: '\u0000' });
  const [before = '', after = ''] = text.split('\u0000');
  return html`<p class="answer-check">${before}<bdi dir="ltr">${shown}</bdi>${after}</p>`;
}
