import { html, type TemplateResult } from 'lit';

/** Answers that were typed and have no place in the changed form. Empty until there are any, so that they are read aloud. */
export function renderLost(ids: readonly string[]): TemplateResult {
  const names = [...new Set(ids)].join(', ');
  return html`<p class="lost" role="status">${
    names === '' ? '' : `The changed form has no place for what was answered to: ${names}.`
  }</p>`;
}
