import { contactsByNeed, type Receipt } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryView } from '../../delivery/delivery-view.ts';
import { icon } from '../../icons/icon.ts';
import { localized } from '../../words/localized.ts';
import { renderReading } from '../about/about-screen.ts';
import { renderContactList } from '../contacts/render-contacts.ts';
import { sentenceWith } from '../frame/call-link.ts';
import type { FillingContext } from '../screen-context.ts';

/** Sending, not sent yet, or the receipt: never more than is true. */
export function renderDelivery(context: FillingContext): TemplateResult {
  const { delivering, ui } = context;
  const view = delivering?.view;
  switch (view?.kind) {
    case 'sent':
      return renderReceipt(context, view.receipt);
    case 'waiting':
      return renderWaiting(context, view);
    default:
      return html`<h2 class="title" tabindex="-1">${ui.text('sending.title')}</h2>
        <p class="lead">${ui.text('sending.body')}</p>`;
  }
}

/** From here on it is no hiccup any more. */
const manyMisses = 6;

function renderWaiting(
  { ui, delivering, actions }: FillingContext,
  waiting: Extract<DeliveryView, { kind: 'waiting' }>,
): TemplateResult {
  const { reason, misses = 0 } = waiting;
  const isKept = delivering?.keptIn === 'device';
  return html`<h2 class="title" tabindex="-1">${ui.text('waiting.title')}</h2>
    <p class="lead" role="status">${ui.text(`waiting.${reason}`)} ${reason === 'busy' ? whenAgain(ui, waiting.ms) : nothing}</p>
    ${misses < manyMisses ? nothing : html`<p>${ui.text('waiting.long')}</p>`}
    <p class="note">${icon('attention')}<span>${ui.text(isKept ? 'waiting.kept' : 'waiting.keep')}</span></p>
    <p>${ui.text('waiting.call')}</p>
    <div class="actions">
      <button class="primary" type="button" data-action="send-again" @click=${() => actions.sendAgain()}>${ui.text('waiting.now')}</button>
      <button part="back" class="quiet" type="button" @click=${() => actions.backToAnswers()}>
        ${icon('back')}<span>${ui.text('waiting.back')}</span>
      </button>
    </div>`;
}

/** In words that do not tick: a countdown would be read out every second. */
function whenAgain(ui: FillingContext['ui'], ms = 0): string {
  return ms < 20_000
    ? ui.text('waiting.soon')
    : ui.text('waiting.again', { count: Math.max(1, Math.round(ms / 60_000)) });
}

/** Who reaches whom: as the person picked, and what they said they will do, with the number for it. */
function renderNextContact({ ui, delivering, phone }: FillingContext): readonly TemplateResult[] {
  const { reachable = false, clientWill = [] } = delivering ?? {};
  const lines = clientWill.map(
    (will) =>
      html`<li data-will=${will}>${will === 'call' && phone !== undefined ? sentenceWith(ui, 'receipt.youCallAt', phone) : ui.text(`review.youWill.${will}`)}</li>`,
  );
  if (reachable) return [html`<li>${ui.text('receipt.nextReach')}</li>`, ...lines];
  return lines.length > 0 ? lines : [html`<li>${ui.text('receipt.nextNoReach')}</li>`];
}

function renderReceipt(context: FillingContext, receipt: Receipt): TemplateResult {
  const { ui, form, agency, actions } = context;
  const name = localized(agency?.name, ui.language);
  const crisis = agency && renderContactList(contactsByNeed(form, agency), agency, ui);
  return html`<div part="receipt" class="receipt">
    <h2 class="title" tabindex="-1">${ui.text('receipt.title')}</h2>
    <p class="code-label">${ui.text('receipt.code')}</p>
    <p class="code"><bdi part="receipt-code" dir="ltr" translate="no">${receipt.code}</bdi></p>
    <p>${ui.text('receipt.codeHint')}</p>
    ${renderReading(context)}
    <h3>${ui.text('receipt.next')}</h3>
    <ol>
      ${name === undefined ? nothing : html`<li>${ui.text('receipt.nextRead', { agency: name.text })}</li>`}
      ${renderNextContact(context)}
      <li>${ui.text('receipt.nextCall')}</li>
    </ol>
    <div class="actions no-print">
      <button class="secondary" type="button" data-action="done" @click=${() => actions.restart()}>${ui.text('receipt.done')}</button>
    </div>
    ${
      crisis &&
      html`<details class="receipt-more">
        <summary><span>${ui.text('receipt.crisis')}</span>${icon('open')}</summary>
        ${crisis}
      </details>`
    }
  </div>`;
}
