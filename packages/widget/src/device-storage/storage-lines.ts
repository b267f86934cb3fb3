import type { Stage } from '@open-intake/sdk/outbox';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../words/words.types.ts';
import type { BroughtDraft } from './draft.ts';
import type { DraftLock } from './draft-lock.ts';
import { renderChoose, renderLocked } from './lock-panel.ts';

/** Something of an earlier visit that was asked to be sent, never what is in it. No stage: the device can no longer open it. */
export interface Earlier {
  readonly id: string;
  readonly stage: Stage | undefined;
}

/** What the device keeps, and what a person may do about it (`DeviceStorage`). */
export interface KeptThings {
  readonly lock: DraftLock | undefined;
  readonly offer: BroughtDraft | undefined;
  readonly earlier: readonly Earlier[];
  readonly asks: boolean;
  readonly wasJustAsked: boolean;
  answerWhosePhone(isOwn: boolean): void;
  chooseNumber(typed: string): Promise<void>;
  giveNumber(typed: string): Promise<void>;
  withoutNumber(): void;
  send(id: string): void;
  erase(id: string): void;
  takeDraft(): void;
  forgetDraft(): void;
}

/**
 * What the device keeps, in plain words: something of before that is not sent yet, a draft to go on with, or that answers are
 * kept. Nothing of what is in them.
 */
export function renderKept(storage: KeptThings, ui: UiWords): TemplateResult {
  const { lock, asks, wasJustAsked } = storage;
  return html`<div class="kept" role="status">
      ${storage.earlier.map((earlier) => renderEarlier(storage, earlier, ui))}
      ${storage.offer === undefined ? nothing : renderOffer(storage, ui)}
      ${asks && lock === undefined ? renderQuestion(storage, ui) : nothing}
      ${lock?.erased && html`<p class="small" data-kept="erased">${ui.text(`lock.${lock.erased}`)}</p>`}
      ${wasJustAsked ? html`<p class="small" data-kept="draft">${ui.text(lock ? 'lock.keeps' : 'kept.keeps')}</p>` : nothing}
    </div>
    ${lock && renderLock(storage, lock, ui)}`;
}

/** Outside of what is read aloud when it changes: nobody's typing is repeated. */
function renderLock(storage: KeptThings, lock: DraftLock, ui: UiWords): TemplateResult | typeof nothing {
  if (lock.stage === 'locked')
    return renderLocked(lock, ui, {
      onNumber: (typed) => void storage.giveNumber(typed),
      onNo: () => storage.withoutNumber(),
    });
  if (!storage.asks) return nothing;
  return renderChoose(lock, ui, {
    onNumber: (typed) => void storage.chooseNumber(typed),
    onNo: () => storage.withoutNumber(),
  });
}

const words = {
  trying: 'kept.trying',
  old: 'kept.old',
  stuck: 'kept.stuck',
  unreadable: 'kept.stuck',
  arrived: 'kept.arrived',
} as const;

/** The name of what is said of a stage, for `data-kept`. */
function noteOf(stage: Earlier['stage']): keyof typeof words {
  switch (stage?.kind) {
    case undefined:
      return 'unreadable';
    case 'delivered':
      return 'arrived';
    case 'expired':
      return 'old';
    case 'held':
    case 'rejected':
    case 'failed':
      return 'stuck';
    default:
      return 'trying';
  }
}

function renderEarlier(storage: KeptThings, { id, stage }: Earlier, ui: UiWords): TemplateResult {
  const state = noteOf(stage);
  const code = stage?.kind === 'delivered' ? stage.receipt.code : '';
  const erase: Action = [ui.text('kept.erase'), 'kept-erase', () => storage.erase(id)];
  const send: Action = [ui.text('kept.now'), 'kept-send', () => storage.send(id)];
  return html`<section part="notice" class="notice" data-kept=${state}>
    <p>${ui.text(words[state], { code })}</p>
    ${state === 'arrived' ? nothing : renderActions(state === 'unreadable' ? [erase] : [send, erase])}
  </section>`;
}

/** The draft in place of the first screen: nothing of the form is shown until the person goes on with it or erases it. */
export function renderFirst(storage: KeptThings, ui: UiWords, erase: () => void): TemplateResult {
  const { lock } = storage;
  if (lock?.stage === 'locked')
    return renderLocked(lock, ui, { onNumber: (typed) => void storage.giveNumber(typed), onNo: erase });
  return html`<div data-kept="offer">
    <h2 part="title" class="title" tabindex="-1">${ui.text('kept.offer')}</h2>
    <div class="actions">
      <button part="next" class="primary" type="button" data-action="draft-take" @click=${() => storage.takeDraft()}>
        ${ui.text('kept.goOn')}
      </button>
      <button part="secondary" class="secondary" type="button" data-action="draft-erase" @click=${erase}>${ui.text('kept.eraseDraft')}</button>
    </div>
  </div>`;
}

function renderOffer(storage: KeptThings, ui: UiWords): TemplateResult {
  return html`<section part="notice" class="notice" data-kept="offer">
    <p>${ui.text('kept.offer')}</p>
    ${renderActions([
      [ui.text('kept.goOn'), 'draft-take', () => storage.takeDraft()],
      [ui.text('kept.eraseDraft'), 'draft-erase', () => storage.forgetDraft()],
    ])}
  </section>`;
}

function renderQuestion(storage: KeptThings, ui: UiWords): TemplateResult {
  return html`<section part="notice" class="notice" data-kept="ask">
    <p>${ui.text('kept.ask')}</p>
    ${renderActions([
      [ui.text('kept.yes'), 'own-phone-yes', () => storage.answerWhosePhone(true)],
      [ui.text('kept.no'), 'own-phone-no', () => storage.answerWhosePhone(false)],
    ])}
  </section>`;
}

type Action = readonly [label: string, action: string, onClick: () => void];

function renderActions(actions: readonly Action[]): TemplateResult {
  return html`<div class="actions">
    ${actions.map(
      ([label, action, onClick]) =>
        html`<button part="secondary" class="secondary" type="button" data-action=${action} @click=${onClick}>${label}</button>`,
    )}
  </div>`;
}
