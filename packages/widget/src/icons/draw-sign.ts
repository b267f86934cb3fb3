import { html, type TemplateResult } from 'lit';

/** Draws a sign that only one field has from its path, like our icons and hidden from assistive technology like them. */
export function drawSign(path: string, kind = ''): TemplateResult {
  return html`<svg class=${`icon ${kind}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}
