import { html, nothing, type TemplateResult } from 'lit';
import type { InboxProblemCode } from '../api/inbox-problem.ts';
import type { InboxWords } from './inbox-words.ts';

/** Says in plain words what happened, with a way to try again. `signed-out` has a page of its own. */
export function renderProblem(
  code: InboxProblemCode,
  words: InboxWords,
  again: () => void,
): TemplateResult | typeof nothing {
  if (code === 'signed-out') return nothing;
  return html`<div class="note" role="alert" data-problem=${code}>
    <p>${words.say((m) => m.problems[code])}</p>
    ${code === 'gone' || code === 'sealed' || code === 'insecure' || code === 'changed' ? nothing : html`<button type="button" @click=${again}>${words.say((m) => m.problems.again)}</button>`}
  </div>`;
}
