import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import type { InboxWords } from '../words/inbox-words.ts';
import { renderProblem } from '../words/problem.ts';
import type { InterviewDesk } from './interview-desk.ts';

/** The page on which a worker fills a form in with somebody. */
export interface InterviewPageView {
  readonly words: InboxWords;
  readonly desk: InterviewDesk;
  /** Ids of the forms to pick from, where none is picked. */
  readonly forms: readonly string[];
  /** Whether a form is picked. */
  readonly isPicked: boolean;
  /** What the worker wants to be called. */
  readonly worker: string | undefined;
  readonly language: string;
  readonly again: () => void;
}

/** A phone or walk-in intake; or which form it is for, where there are several. */
export function renderInterviewPage(view: InterviewPageView): TemplateResult {
  const { words } = view;
  return html`<section aria-labelledby="interview-title">
    <a class="quiet" href=${hashOf({ kind: 'list' })}>${words.say((m) => m.submission.back)}</a>
    <h1 id="interview-title" tabindex="-1">${words.say((m) => m.interview.title)}</h1>
    ${view.isPicked ? renderDesk(view) : renderForms(view)}
  </section>`;
}

function renderForms({ words, forms }: InterviewPageView): TemplateResult {
  if (forms.length === 0) return html`<p class="note" role="alert">${words.say((m) => m.interview.noForm)}</p>`;
  return html`<p>${words.say((m) => m.interview.pick)}</p>
    <ul class="forms">
      ${forms.map((form) => html`<li><a class="quiet" href=${hashOf({ kind: 'new', form })}><bdi dir="ltr">${form}</bdi></a></li>`)}
    </ul>`;
}

function renderDesk({ words, desk, worker, language, again }: InterviewPageView): TemplateResult {
  const { state } = desk;
  switch (state.kind) {
    case 'loading':
      return html`<p class="status-line" role="status">${words.say((m) => m.interview.loading)}</p>`;
    case 'problem':
      return html`${renderProblem(state.code, words, again)}`;
    case 'ready':
      return html`<open-intake-interview
        .client=${state.client}
        .worker=${worker}
        lang=${language}
        .caseAddress=${caseAddress}
      ></open-intake-interview>`;
  }
}

const caseAddress = (id: string) => hashOf({ kind: 'submission', id });

/** Asks before what was typed is lost. It stays open until the worker says whether to stay. */
export function renderLeaveDialog({
  words,
  desk,
}: Pick<InterviewPageView, 'words' | 'desk'>): TemplateResult | typeof nothing {
  if (desk.leaving === undefined) return nothing;
  return html`<dialog id="leave-interview" aria-labelledby="leave-title" aria-describedby="leave-body" @close=${() => desk.decide(false)}>
    <h2 id="leave-title">${words.say((m) => m.interview.leaveTitle)}</h2>
    <p id="leave-body">${words.say((m) => m.interview.leaveBody)}</p>
    <div class="tools">
      <button type="button" class="primary" data-do="stay" @click=${() => desk.decide(false)}>${words.say((m) => m.interview.stay)}</button>
      <button type="button" data-do="leave" @click=${() => desk.decide(true)}>${words.say((m) => m.interview.leave)}</button>
    </div>
  </dialog>`;
}
