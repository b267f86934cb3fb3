import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

function icon(paths: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
}

/** Line icons of one stroke. They stand beside words and never alone. */
export const yesIcon = icon(svg`<path d="M4 12.5 9.5 18 20 6.5" />`);
export const noIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M5.8 5.8 18.2 18.2" />`);
export const unknownIcon = icon(
  svg`<path d="M8 9a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.3v.5" /><path d="M12 19.5v.5" />`,
);
export const stopIcon = icon(svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" /><path d="M8 12h8" />`);
