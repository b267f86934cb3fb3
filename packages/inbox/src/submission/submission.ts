import type { SubmissionStatus } from '@open-intake/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import type { InboxMessages, InboxWords } from '../words/inbox-words.ts';
import { renderProblem } from '../words/problem.ts';
import type { OpenSubmission } from './open-submission.ts';

export interface SubmissionView {
  readonly words: InboxWords;
  readonly open: OpenSubmission;
  readonly again: () => void;
  readonly setStatus: (status: SubmissionStatus) => void;
  readonly print: () => void;
  readonly remove: () => void;
}

/** Which statuses one may go to from each. */
const steps: Readonly<
  Record<SubmissionStatus, readonly { to: SubmissionStatus; label: (m: InboxMessages) => string }[]>
> = {
  new: [
    { to: 'seen', label: (m) => m.submission.markSeen },
    { to: 'done', label: (m) => m.submission.markDone },
  ],
  seen: [
    { to: 'done', label: (m) => m.submission.markDone },
    { to: 'new', label: (m) => m.submission.markNew },
  ],
  done: [{ to: 'seen', label: (m) => m.submission.markSeen }],
};

/** One submission: what can be done with it, then its packet. */
export function renderSubmission(view: SubmissionView): TemplateResult {
  const { words, open } = view;
  const { state } = open;
  return html`<section aria-labelledby="submission-title">
    <a class="quiet no-print" href=${hashOf({ kind: 'list' })}>${words.say((m) => m.submission.back)}</a>
    <h1 id="submission-title" class="no-print" tabindex="-1">
      ${words.say((m) => m.submission.title)} ${state.kind === 'shown' ? html`<bdi class="nowrap" dir="ltr">${state.packet.code ?? ''}</bdi>` : nothing}
    </h1>
    <div class="no-print">
      ${state.kind === 'shown' ? renderTools(view, state.status) : nothing}
      <p class="status-line" role="status">${statusLine(view)}</p>
      ${open.changeProblem ? renderProblem(open.changeProblem, words, view.again) : nothing}
      ${state.kind === 'problem' ? renderProblem(state.code, words, view.again) : nothing}
    </div>
    ${state.kind === 'shown' ? html`<open-intake-packet .packet=${state.packet}></open-intake-packet>` : nothing}
    ${renderDeleteDialog(view)}
  </section>`;
}

function renderTools({ words, open, setStatus, print }: SubmissionView, status: SubmissionStatus): TemplateResult {
  return html`<div class="submission-tools">
    <p class="status">${words.say((m) => m.submission.status)}: <strong>${words.say((m) => m.status[status])}</strong></p>
    ${steps[status].map(
      ({ to, label }, index) =>
        html`<button
          type="button"
          class=${index === 0 ? 'primary' : ''}
          data-to=${to}
          aria-disabled=${open.busy ? 'true' : 'false'}
          @click=${() => {
            if (!open.busy) setStatus(to);
          }}
        >
          ${words.say(label)}
        </button>`,
    )}
    <button type="button" data-do="print" @click=${print}>${words.say((m) => m.submission.print)}</button>
    <button type="button" class="quiet" data-do="delete" @click=${askFirst}>${words.say((m) => m.submission.delete)}…</button>
  </div>`;
}

function renderDeleteDialog({ words, remove }: SubmissionView): TemplateResult {
  return html`<dialog class="no-print" aria-labelledby="delete-title" aria-describedby="delete-body">
    <form method="dialog">
      <h2 id="delete-title">${words.say((m) => m.submission.deleteTitle)}</h2>
      <p id="delete-body">${words.say((m) => m.submission.deleteBody)}</p>
      <div class="tools">
        <button class="primary" data-do="keep">${words.say((m) => m.submission.deleteNo)}</button>
        <button data-do="delete-for-good" @click=${remove}>${words.say((m) => m.submission.deleteYes)}</button>
      </div>
    </form>
  </dialog>`;
}

function askFirst(event: Event): void {
  if (event.target instanceof Element) event.target.closest('section')?.querySelector('dialog')?.showModal();
}

function statusLine({ words, open }: SubmissionView): string {
  const { saved } = open;
  if (open.state.kind === 'loading') return words.say((m) => m.submission.loading);
  return saved ? words.say((m) => m.submission.saved, { status: words.messages.status[saved] }) : '';
}
