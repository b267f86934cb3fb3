import { asciiDigits, hasDigit, isBlankText } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { phoneGroups } from './phone-groups.ts';

/** Digits, and what people write between them: fewer than a whole number has. */
const fewDigits = /^[\s()+./-]*(?:[0-9][\s()+./-]*){1,6}$/;

/** Two whole numbers, with something between them that stands in none; or more digits than one has. */
function isSeveral(digits: string): boolean {
  const count = (text: string) => text.replace(/[^0-9]/g, '').length;
  const whole = digits.split(/[^0-9\s()+.-]+/).filter((piece) => count(piece) >= 7);
  return whole.length > 1 || count(digits) > 15;
}

/**
 * A typed number once more in groups, for the person to compare; what is none, too short for one, or two of them is said so, and
 * taken all the same.
 */
export function renderNumberCheck(ui: UiWords, value: unknown): TemplateResult | undefined {
  if (typeof value !== 'string' || isBlankText(value)) return undefined;
  const digits = asciiDigits(value).replace(/\p{Cf}/gu, '');
  if (!hasDigit(digits)) return html`<p class="answer-check">${ui.text('fields.contact.noNumber')}</p>`;
  if (isSeveral(digits)) return html`<p class="answer-check">${ui.text('fields.contact.numbers')}</p>`;
  const isShort = fewDigits.test(digits);
  const shown = isShort ? value.trim() : phoneGroups(value);
  if (shown === undefined) return undefined;
  const text = ui.text(isShort ? 'fields.contact.short' : 'fields.contact.confirm', { number: '\u0000' });
  const [before = '', after = ''] = text.split('\u0000');
  return html`<p class="answer-check">${before}<bdi dir="ltr">${shown}</bdi>${after}</p>`;
}
