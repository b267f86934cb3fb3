import { isSignaturePath, signatureBox } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { readSignature } from './signature-context.ts';

/** A signature to be looked at once more: the name as typed, or the drawing, small. */
export function renderSignatureSmall(value: unknown, ui: UiWords): TemplateResult {
  const signature = readSignature(value);
  if (signature?.kind === 'typed')
    return html`<span class="review-text signature-name" dir="auto">${signature.data}</span>`;
  const path = signature !== undefined && isSignaturePath(signature.data) ? signature.data : '';
  return html`<svg
    class="signature-small"
    viewBox="0 0 ${signatureBox.width} ${signatureBox.height}"
    role="img"
    aria-label=${ui.text(path === '' ? 'fields.signature.blank' : 'fields.signature.signed')}
  ><path class="signature-ink" d=${path}></path></svg>`;
}
