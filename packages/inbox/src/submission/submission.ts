import type { SubmissionStatus, WorkState } from '@open-intake/sdk';
import { renderVisible } from '@open-intake/widget';
import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import type { InboxMessages, InboxWords } from '../words/inbox-words.ts';
import { renderProblem } from '../words/problem.ts';
import { when } from '../words/when.ts';
import type { OpenState, OpenSubmission } from './open-submission.ts';
import { renderSimilar } from './similar.ts';

type SealedFinding = Extract<OpenState, { kind: 'sealed' }>['found'];

/** The page of a submission, and what its buttons do. */
export interface SubmissionView {
  readonly words: InboxWords;
  readonly open: OpenSubmission;
  /** Where the key is given. */
  readonly keyPanel: TemplateResult | typeof nothing;
  readonly again: () => void;
  readonly setStatus: (status: SubmissionStatus) => void;
  readonly take: () => void;
  readonly letGo: () => void;
  /** IANA time zone of the agency; undefined while it is not known. */
  readonly timeZone: string | undefined;
  readonly print: () => void;
  /** Puts the sheet on the clipboard as plain text. */
  readonly copy: (text: string) => void;
  /** Whose sheet it is, and who prints it. */
  readonly agency: string | undefined;
  readonly worker: string | undefined;
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
      ${words.say((m) => m.submission.title)} ${codeOf(state) === undefined ? nothing : html`<bdi class="nowrap" dir="ltr">${codeOf(state)}</bdi>`}
    </h1>
    <div class="no-print">
      ${state.kind === 'shown' || state.kind === 'sealed' ? html`${renderTools(view, state.work.status)}${renderHolder(view, state.work)}` : nothing}
      <p class="status-line" role="status">${statusLine(view)}</p>
      ${open.changeProblem ? renderProblem(open.changeProblem, words, view.again) : nothing}
      ${state.kind === 'problem' ? renderProblem(state.code, words, view.again) : nothing}
      ${state.kind === 'shown' && state.differs ? html`<p class="note" role="alert" data-unsealing="differs">${words.say((m) => m.unsealing.differs)}</p>` : nothing}
    </div>
    ${state.kind === 'shown' ? renderSimilar(words, open.similar) : nothing}
    ${state.kind === 'sealed' ? renderSealed(state.found, view) : nothing}
    ${state.kind === 'shown' ? html`<open-intake-packet .packet=${state.packet} .timeZone=${view.timeZone} .agency=${view.agency} .printedBy=${view.worker} .services=${open.services}></open-intake-packet>` : nothing}
    ${renderDeleteDialog(view)}
  </section>`;
}

function codeOf(state: OpenState): string | undefined {
  if (state.kind === 'shown') return state.packet.code ?? '';
  return state.kind === 'sealed' ? state.code : undefined;
}

/** A submission that is not open, with what can be said of it. What opened is shown, whatever it is. */
function renderSealed(found: SealedFinding, { words, keyPanel }: SubmissionView): TemplateResult {
  const why = found === undefined ? undefined : found.kind === 'text' ? 'strange' : found.why;
  return html`${keyPanel}
    <p class="note" role=${why === undefined ? 'status' : 'alert'} data-unsealing=${why ?? 'locked'}>
      ${words.say((m) => (why === undefined ? m.problems.sealed : m.unsealing[why]))}
    </p>
    ${found?.kind === 'text' ? html`<p class="opened-text"><bdi>${renderVisible(found.text)}</bdi></p>` : nothing}`;
}

function renderTools(
  { words, open, setStatus, print, copy }: SubmissionView,
  status: SubmissionStatus,
): TemplateResult {
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
    ${open.state.kind === 'shown' ? html`<button type="button" data-do="copy" @click=${(event: Event) => copy(sheetText(event))}>${words.say((m) => m.submission.copy)}</button>` : nothing}
    <button type="button" class="quiet" data-do="delete" @click=${askFirst}>${words.say((m) => m.submission.delete)}…</button>
  </div>`;
}

/** Who has it. A colleague's name stands out: two calls to one phone can put a person in danger. */
function renderHolder({ words, open, take, letGo, timeZone }: SubmissionView, { holder }: WorkState): TemplateResult {
  const button = (action: () => void, label: (m: InboxMessages) => string, name: string) =>
    html`<button
      type="button"
      data-do=${name}
      aria-disabled=${open.busy ? 'true' : 'false'}
      @click=${() => {
        if (!open.busy) action();
      }}
    >
      ${words.say(label)}
    </button>`;
  if (holder === undefined)
    return html`<p class="holder" data-holder="nobody">${words.say((m) => m.submission.nobody)} ${button(take, (m) => m.submission.take, 'take')}</p>`;
  const { relative } = when(holder.since, Date.now(), words.lang, timeZone);
  if (holder.mine)
    return html`<p class="holder" data-holder="me">${words.say((m) => m.submission.mine, { since: relative })} ${button(letGo, (m) => m.submission.letGo, 'let-go')}</p>`;
  return html`<p class="holder note" data-holder="colleague">
    <span>
      <strong><bdi>${holder.name ? renderVisible(holder.name) : words.say((m) => m.list.colleague)}</bdi></strong>
      ${words.say((m) => m.submission.theirs, { since: relative })}
    </span>
    ${button(take, (m) => m.submission.takeOver, 'take')}
  </p>`;
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

function sheetText({ target }: Event): string {
  const page = target instanceof Element ? target.closest('section') : undefined;
  return page?.querySelector('open-intake-packet')?.toText() ?? '';
}

function askFirst(event: Event): void {
  if (event.target instanceof Element) event.target.closest('section')?.querySelector('dialog')?.showModal();
}

function statusLine({ words, open }: SubmissionView): string {
  const { saved } = open;
  if (open.copied !== undefined)
    return words.say((m) => (open.copied === 'yes' ? m.submission.copied : m.submission.notCopied));
  if (open.state.kind === 'loading') return words.say((m) => m.submission.loading);
  if (open.movedOn) return words.say((m) => m.submission.movedOn);
  return saved ? words.say((m) => m.submission.saved, { status: words.messages.status[saved] }) : '';
}
