import { addressLines } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { readAddress } from './change-address.ts';

/** An address to be read once more: a line for each part, as on a letter. */
export function renderAddressLines(value: unknown, ui: UiWords): TemplateResult {
  const address = readAddress(value);
  const none =
    address.noFixedAddress === true
      ? html`<span class="review-text">${ui.text('fields.address.none')}</span>`
      : undefined;
  return html`${none}${addressLines(address).map((text) => html`<span class="review-text" dir="auto">${text}</span>`)}`;
}
