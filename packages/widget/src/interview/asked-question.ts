import { factsOf, isReachedSafely, pointer, type Question, traitsOf, visibleChoices } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Field, FieldContext } from '../fields/field.ts';
import { renderIssue } from '../fields/render-issue.ts';
import { icon } from '../icons/icon.ts';
import { idPrefix } from '../question/control-id.ts';
import { fieldContext } from '../question/field-context.ts';
import { headIssue } from '../question/head-issue.ts';
import { issueText } from '../question/issue-text.ts';
import type { QuestionViewOptions } from '../question/question-view.types.ts';
import { renderHeading } from '../question/render-heading.ts';
import { renderContacts } from '../screens/contacts/render-contacts.ts';
import { renderTools } from './asked-tools.ts';
import { renderConsent } from './consent-aloud.ts';
import { renderFieldAloud } from './field-aloud.ts';
import type { AskingView } from './interview-view.ts';
import { renderNoticesBefore } from './render-help.ts';
import { asksIfSafe, renderIfSafe } from './safe-to-talk.ts';

/** A question as it is asked in an interview: the words to read, then the worker's, the field, and what the worker marks. */
export function renderAsked(view: AskingView, question: Question): TemplateResult {
  if (asksIfSafe(question, view.session.form)) return renderIfSafe(view, question);
  const { session, words, wordsOf, actions, filling } = view;
  const { agency, fields } = filling.loaded;
  return renderOne(view, {
    question,
    path: pointer(question.id),
    session,
    words: wordsOf,
    sourceWords: (asked) => (traitsOf(asked).isDecision ? undefined : words.form.source(asked)),
    ui: words.ui,
    issues: session.state.issues,
    issueText,
    fields,
    onAnswer: (path, value) => actions.answer(path, value),
    onSkip: (path, reason = 'not-now') => actions.pass(path, reason),
    onUpdate: () => actions.redraw(),
    contacts: (keys) => renderContacts(keys, agency, words.ui),
    asHeading: true,
    headingLevel: 3,
    idPrefix,
  });
}

function renderOne(view: AskingView, options: QuestionViewOptions): TemplateResult {
  const { question, path, fields, session } = options;
  const field = fields.field(question);
  const context = fieldContext(options, field, (inner) => renderOne(view, inner));
  const isBlank = context.value === undefined || context.value === null;
  const state = session.state.skipped[path] !== undefined ? 'skipped' : isBlank ? 'blank' : 'answered';
  return html`${keyed(
    path,
    html`<div
      class="question asked"
      data-question=${field.holdsQuestions === true ? nothing : question.id}
      data-state=${state}
      data-wide=${isWide(view, options, field) ? '' : nothing}
      data-by=${view.filling.isByWorker(path) ? 'worker' : nothing}
    >
      ${renderLabelled(view, options, field, context)} ${renderTools(view, field, context)}
    </div>`,
  )}`;
}

/** Half of the page is enough for so many choices. */
const mostChoices = 6;

/** Whether a question takes the whole width at a desk: a long list, or questions and sentences inside it. */
function isWide({ session }: AskingView, { question, path, asHeading }: QuestionViewOptions, field: Field): boolean {
  if (!asHeading) return false;
  return (
    field.holdsQuestions === true || isReachedSafely(question) || visibleChoices(session, path).length > mostChoices
  );
}

function renderLabelled(
  view: AskingView,
  options: QuestionViewOptions,
  field: Field,
  context: FieldContext,
): TemplateResult {
  const { id, words, ui, describedBy } = context;
  const level = options.asHeading ? options.headingLevel : undefined;
  const label = ui.show(words.label);
  const body = renderBody(view, field, context);
  if (field.labelling === 'none') return html`${renderHeading(level, `${id}-label`, label)}${body}`;
  if (field.labelling === 'label')
    return html`${renderHeading(level, `${id}-label`, html`<label for=${id}>${label}</label>`)}${body}`;
  return html`<fieldset role=${field.role ?? nothing} aria-describedby=${describedBy ?? nothing}>
    <legend>${renderHeading(level, `${id}-label`, label)}</legend>
    ${body}
  </fieldset>`;
}

function renderBody(view: AskingView, field: Field, context: FieldContext): TemplateResult {
  const { question, path } = context;
  const drawn = field.render(context);
  const isDecision = traitsOf(question).isDecision;
  return html`${renderHelp(context)} ${renderNoticesBefore(view, question)}
    ${isReachedSafely(question) || factsOf(question).inRules === 'boolean' ? renderFieldAloud(view, context) : nothing}
    ${factsOf(question).isTelling ? html`<p class="question-hint own-hint">${view.words.own.say((m) => m.ownWords)}</p>` : nothing}
    ${isDecision ? renderConsent(view, question, drawn) : drawn}
    ${renderIssue(context, headIssue(context.issues, path, field), `${context.id}-error`)}`;
}

function renderHelp({ id, words, ui }: FieldContext): TemplateResult {
  return html`${words.hint && html`<p class="question-hint" id=${`${id}-hint`}>${ui.show(words.hint)}</p>`}
    ${
      words.why &&
      html`<details class="question-why">
        <summary>${icon('open')}${ui.text('question.why')}</summary>
        <p>${ui.show(words.why)}</p>
      </details>`
    }`;
}
