import type { Packet, Receipt } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Received } from './preview-api.ts';

/** A submission on show. */
export interface Opened extends Received {
  readonly packet: Packet;
}

/** The submissions in the preview. */
export interface SubmittedView {
  readonly received: readonly Receipt[];
  readonly opened: Opened | undefined;
  /** BCP 47 tag of what is chosen in the page. */
  readonly language: string;
  readonly shows: 'packet' | 'json';
  readonly open: (id: string) => void;
  readonly show: (what: 'packet' | 'json') => void;
}

/** What was submitted: as the case worker reads it, and as it travelled. */
export function renderSubmitted(view: SubmittedView): TemplateResult {
  return html`<section aria-labelledby="submitted">
    <h2 id="submitted">What was submitted</h2>
    ${
      view.received.length === 0
        ? html`<p class="quiet">Nothing yet. Fill the form and send it. It stays in memory until you stop the preview.</p>`
        : renderTools(view)
    }
    ${view.opened === undefined ? nothing : renderOpened(view.opened, view)}
  </section>`;
}

function renderTools({ received, opened, shows, open, show }: SubmittedView): TemplateResult {
  const button = (what: SubmittedView['shows'], text: string) =>
    html`<button type="button" aria-pressed=${shows === what} @click=${() => show(what)}>${text}</button>`;
  return html`<div class="tools">
    <span class="pick"><label for="submission">Submission</label>
      <select id="submission" @change=${(event: Event) => open((event.target as HTMLSelectElement).value)}>
        ${received.map(
          ({ id, code }) => html`<option value=${id} .selected=${id === opened?.receipt.id}>${code}</option>`,
        )}
      </select></span>
    ${button('packet', 'Packet')} ${button('json', 'JSON')}
  </div>`;
}

function renderOpened({ packet, submission }: Opened, { shows, language }: SubmittedView): TemplateResult {
  return shows === 'json'
    ? html`<pre tabindex="0" aria-label="The submission as JSON">${JSON.stringify(submission, null, 2)}</pre>`
    : html`<open-intake-packet lang=${language} .packet=${packet}></open-intake-packet>`;
}
