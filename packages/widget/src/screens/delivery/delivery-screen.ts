import { contactsByNeed, isOpen, type Receipt, type Session } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryView } from '../../delivery/delivery-view.ts';
import { icon } from '../../icons/icon.ts';
import { localized } from '../../words/localized.ts';
import { renderContactList } from '../contacts/render-contacts.ts';
import { sentenceWith } from '../frame/call-link.ts';
import { renderHelpNow } from '../notices/notices.ts';
import { answerLines } from '../review/answer-lines.ts';
import { renderTexts } from '../review/render-texts.ts';
import type { FillingContext } from '../screen-context.ts';
import { renderTodaySent } from '../today/today-part.ts';

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
      return html`<h2 part="title" class="title" tabindex="-1">${ui.text('sending.title')}</h2>
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
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text('waiting.title')}</h2>
    <p class="lead" role="status">${ui.text(`waiting.${reason}`)} ${reason === 'busy' ? whenAgain(ui, waiting.ms) : nothing}</p>
    ${misses < manyMisses ? nothing : html`<p>${ui.text('waiting.long')}</p>`}
    <p part="note" class="note">${icon('attention')}<span>${ui.text(isKept ? 'waiting.kept' : 'waiting.keep')}</span></p>
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

/** Thanks, who reads it and when, what can be done now, what was sent, and last the code. */
function renderReceipt(context: FillingContext, receipt: Receipt): TemplateResult {
  const { ui, actions, delivering } = context;
  const { sent, told, nextSteps } = delivering ?? {};
  const now = sent === undefined ? [] : renderHelpNow(context, sent);
  return html`<div part="receipt" class="receipt">
    <h2 part="title" class="title" tabindex="-1">${ui.text('receipt.title')}</h2>
    <p class="lead">${whoReads(context)}</p>
    ${sent === undefined ? nothing : renderTodaySent(context, sent)}
    <ul class="next">${renderNextContact(context)}</ul>
    ${now.length === 0 ? nothing : html`<h3>${ui.text('receipt.now')}</h3>${now}`}
    ${sent === undefined ? nothing : renderSent(context, sent)}
    <p class="code-label">${ui.text('receipt.code')}</p>
    <p class="code"><bdi part="receipt-code" dir="ltr" translate="no">${receipt.code}</bdi></p>
    <p>${ui.text('receipt.codeHint')}</p>
  </div>
  ${told === undefined ? nothing : nextSteps?.render(told, context)}
  <div class="receipt">
    ${renderLines(context)}
    <div class="actions no-print">
      <button part="secondary" class="secondary" type="button" data-action="done" @click=${() => actions.restart()}>${ui.text('receipt.done')}</button>
    </div>
  </div>`;
}

/** "The office is closed now. A person at Lakeside Neighbors reads it by …" */
function whoReads({ ui, agency, readTime }: FillingContext): string {
  const name = localized(agency?.name, ui.language);
  if (agency === undefined || name === undefined) return ui.text('about.useAgency');
  const time = readTime();
  const reads = time === undefined ? 'receipt.nextRead' : 'receipt.readBy';
  const closed = time === undefined || isOpen(agency, new Date()) ? '' : `${ui.text('receipt.closed')} `;
  return closed + ui.text(reads, { agency: name.text, time: time ?? '' });
}

/** What was sent, but for what can hurt where somebody else looks. */
function renderSent(context: FillingContext, sent: Session): TemplateResult | typeof nothing {
  const { ui, words } = context;
  const questions = sent.form.sections.flatMap((section) => section.questions);
  const lines = answerLines(sent, words, questions).filter(({ texts }) => texts.length > 0);
  if (lines.length === 0) return nothing;
  return html`<details class="fold" data-fold="sent">
    <summary><span>${ui.text('receipt.sent')}</span>${icon('open')}</summary>
    <p class="small">${ui.text('receipt.sentHint')}</p>
    <dl class="review-list">
      ${lines.map(
        ({ question, texts }) => html`<div class="review-line">
          <dt>${ui.show(words.question(question).label)}</dt>
          <dd>${renderTexts(texts, ui)}</dd>
        </div>`,
      )}
    </dl>
  </details>`;
}

/** Whom else to call, whoever is needed soonest first. */
function renderLines({ ui, form, agency, delivering }: FillingContext): TemplateResult | undefined {
  const lines = agency && renderContactList(contactsByNeed(form, agency, delivering?.told?.alone), agency, ui);
  return (
    lines &&
    html`<details class="fold" data-fold="lines">
      <summary><span>${ui.text('receipt.crisis')}</span>${icon('open')}</summary>
      ${lines}
    </details>`
  );
}
