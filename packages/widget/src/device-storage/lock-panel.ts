import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { UiWords } from '../words/words.types.ts';
import type { DraftLock } from './draft-lock.ts';

/** What the person can do with the number. */
export interface LockActions {
  readonly onNumber: (typed: string) => void;
  readonly onNo: () => void;
}

/** Asks for a number to lock the answers with, before anything of them is kept. */
export function renderChoose(lock: DraftLock, ui: UiWords, actions: LockActions): TemplateResult {
  return renderPanel(lock, ui, actions, {
    name: 'choose',
    lines: ['lock.chooseHint', 'lock.tries'],
    go: 'lock.lock',
    no: 'lock.no',
  });
}

/** Asks for the number of a draft that an earlier visit left. */
export function renderLocked(lock: DraftLock, ui: UiWords, actions: LockActions): TemplateResult {
  return renderPanel(lock, ui, actions, {
    name: 'locked',
    lines: ['lock.lockedHint'],
    go: 'lock.open',
    no: 'kept.eraseDraft',
  });
}

interface Panel {
  readonly name: 'choose' | 'locked';
  readonly lines: readonly string[];
  readonly go: string;
  readonly no: string;
}

/**
 * No `type="password"`: browsers offer to save what stands in one. The dots are drawn by the style sheet.
 */
function renderPanel(lock: DraftLock, ui: UiWords, actions: LockActions, panel: Panel): TemplateResult {
  const { isBusy, isShown, problem } = lock;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (input === null || isBusy) return;
    const typed = input.value;
    if (panel.name === 'locked') input.value = '';
    actions.onNumber(typed);
  };
  return html`<form class="notice lock" data-kept=${panel.name} novalidate autocomplete="off" @submit=${submit}>
    <h3 class="notice-title">${ui.text(`lock.${panel.name}`)}</h3>
    <div id="oi-number-hint">${panel.lines.map((line) => html`<p>${ui.text(line)}</p>`)}</div>
    <label class="small-label" for="oi-number">${ui.text('lock.number')}</label>
    <div id="oi-number-issue" role="alert">${problem === undefined ? nothing : renderProblem(lock, ui)}</div>
    <div class="lock-entry">
      <input
        part="input"
        class=${isShown ? 'input narrow' : 'input narrow hidden-digits'}
        id="oi-number"
        type="text"
        inputmode="numeric"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="64"
        aria-describedby="oi-number-issue oi-number-hint"
        aria-invalid=${problem === undefined ? nothing : 'true'}
        ?readonly=${isBusy}
      />
      <button class="quiet" type="button" data-action="number-show" aria-pressed=${isShown ? 'true' : 'false'} @click=${() => lock.toggleShown()}>
        ${ui.text('lock.show')}
      </button>
    </div>
    <div class="actions">
      <button part="secondary" class="secondary" type="submit" data-action="number-go" aria-disabled=${isBusy ? 'true' : nothing}>
        ${ui.text(isBusy ? 'lock.busy' : panel.go)}
      </button>
      <button class="quiet" type="button" data-action="number-no" @click=${actions.onNo}>${ui.text(panel.no)}</button>
    </div>
  </form>`;
}

function renderProblem({ problem, left = 0 }: DraftLock, ui: UiWords): TemplateResult {
  return html`<p class="question-issue">${icon('attention')}<span>${ui.text(`lock.${problem}`, { count: left })}</span></p>`;
}
