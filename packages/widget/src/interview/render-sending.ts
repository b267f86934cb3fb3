import type { Receipt } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryView } from '../delivery/delivery-view.ts';
import type { InterviewActions } from './interview-view.ts';
import type { InterviewWords } from './interview-words.ts';

/** What an interview is drawn from while it is sent. */
export interface SendingView {
  readonly words: InterviewWords;
  readonly actions: Pick<InterviewActions, 'sendAgain' | 'backToAnswers' | 'erase'>;
  /** Where the submission can be read; undefined where the page has no such place. */
  readonly caseAddress: ((submissionId: string) => string) | undefined;
}

/** An interview on its way, waiting, or sent: never more than is true. */
export function renderSending(view: SendingView, delivery: DeliveryView): TemplateResult {
  const { say } = view.words;
  switch (delivery.kind) {
    case 'sent':
      return renderSent(view, delivery.receipt);
    case 'waiting':
      return html`<section class="sending" data-sending=${delivery.reason}>
        <h2 tabindex="-1" class="title">${say((m) => m.sending.waiting)}</h2>
        <p role="status">${say((m) => m.sending[delivery.reason])}</p>
        <p class="call-note">${say((m) => m.sending.kept)}</p>
        <div class="actions">
          <button type="button" class="primary" data-do="send-again" @click=${() => view.actions.sendAgain()}>
            ${say((m) => m.sending.now)}
          </button>
          <button type="button" class="secondary" data-do="back" @click=${() => view.actions.backToAnswers()}>
            ${say((m) => m.sending.back)}
          </button>
        </div>
      </section>`;
    case 'sending':
      return html`<section class="sending" data-sending="sending">
        <h2 tabindex="-1" class="title">${say((m) => m.sending.title)}</h2>
        <p role="status">${say((m) => m.sending.kept)}</p>
      </section>`;
  }
}

function renderSent({ words, actions, caseAddress }: SendingView, { id, code }: Receipt): TemplateResult {
  const { say } = words;
  return html`<section class="sending" data-sending="sent">
    <h2 tabindex="-1" class="title">${say((m) => m.sent.title)}</h2>
    <p>${say((m) => m.sent.code)}</p>
    <p class="code"><bdi dir="ltr" translate="no" data-code>${code}</bdi></p>
    <p>${say((m) => m.sent.hint)}</p>
    <div class="actions">
      ${caseAddress === undefined ? nothing : html`<a class="primary" data-do="open-case" href=${caseAddress(id)}>${say((m) => m.sent.open)}</a>`}
      <button type="button" class="secondary" data-do="another" @click=${() => actions.erase()}>${say((m) => m.sent.another)}</button>
    </div>
  </section>`;
}
