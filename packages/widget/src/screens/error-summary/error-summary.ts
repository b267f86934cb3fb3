import { everyQuestion, type FormDefinition, type Issue, pointerParts, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../../icons/icon.ts';
import { controlId, idPrefix } from '../../question/control-id.ts';
import { isOfWay, issueText } from '../../question/issue-text.ts';
import type { FillingContext } from '../screen-context.ts';

/** State and words that the error summary is drawn from. */
type SummaryContext = Pick<FillingContext, 'form' | 'session' | 'words' | 'ui'> & {
  readonly actions: Pick<FillingContext['actions'], 'focusOn'>;
};

/** The error summary: problems of this screen, each with a link to its control. Takes focus when it comes. */
export function renderErrorSummary(
  context: SummaryContext,
  questions: readonly Question[],
): TemplateResult | typeof nothing {
  const { ui, session } = context;
  const ids = new Set(questions.map(({ id }) => id));
  const issues = once(
    session.state.issues.filter(({ path }) => ids.has(pointerParts(path)[0] ?? '')),
    context.form,
  );
  if (issues.length === 0) return nothing;
  return html`<section part="error-summary" class="summary" tabindex="-1" aria-labelledby="oi-summary">
    <h2 class="summary-title" id="oi-summary">${icon('attention')}<span>${ui.text('errors.title', { count: issues.length })}</span></h2>
    ${guard([session.state.issues, context.words.messages, context.words.byHelper, ui], () => renderIssues(context, issues))}
  </section>`;
}

/** The same of the same question is said once, whichever of its boxes it is about. */
function once(issues: readonly Issue[], form: FormDefinition): readonly Issue[] {
  const ids = new Set([...everyQuestion(form)].map(({ question }) => question.id));
  const said = new Map<string, Issue>();
  for (const issue of issues) {
    const parts = pointerParts(issue.path);
    const own = parts.slice(0, parts.findLastIndex((part) => ids.has(part)) + 1);
    const key = JSON.stringify([own, issue.code, issue.params]);
    if (!said.has(key)) said.set(key, issue);
  }
  return [...said.values()];
}

function renderIssues(context: SummaryContext, issues: readonly Issue[]): TemplateResult {
  const known = new Map([...everyQuestion(context.form)].map(({ question }) => [question.id, question]));
  return html`<ul>${issues.map((issue) => renderIssue(context, issue, known))}</ul>`;
}

function renderIssue(
  { ui, words, actions }: SummaryContext,
  issue: Issue,
  known: ReadonlyMap<string, Question>,
): TemplateResult {
  const ids = pointerParts(issue.path).filter((part) => !/^\d+$/.test(part));
  const question = ids.map((id) => known.get(id)).findLast((found) => found !== undefined);
  if (question === undefined) return html``;
  const shown = words.question(question);
  const go = (event: Event) => {
    event.preventDefault();
    actions.focusOn(issue.path);
  };
  return html`<li><a href=${`#${controlId(idPrefix, issue.path)}`} @click=${go}>${isOfWay(issue) ? nothing : ui.show(shown.label)} ${issueText(issue, shown, ui)}</a></li>`;
}
