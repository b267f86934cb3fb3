import { isBlankText } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';

/** One `@`, a point after it, and nothing that stands in no address. */
const looksWhole = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/u;

/** What an address looks like, at once, where what was typed does not look like one. It is taken all the same. */
export function renderEmailCheck(ui: UiWords, value: unknown): TemplateResult | undefined {
  return typeof value !== 'string' || isBlankText(value) || looksWhole.test(value.trim())
    ? undefined
    : html`<p class="answer-check">${ui.text('errors.not-an-email')}</p>`;
}
