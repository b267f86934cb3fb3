import type { Issue, Pointer, Question, Session, SkipReason } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Field, FieldContext, FieldRegistry } from '../fields/field.ts';
import { renderIssue } from '../fields/render-issue.ts';
import { icon } from '../icons/icon.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';
import { fieldContext } from './field-context.ts';
import { headIssue } from './head-issue.ts';
import { renderHeading } from './render-heading.ts';
import { skipControl } from './skip-control.ts';

/** Options of a question view. */
export interface QuestionViewOptions {
  readonly question: Question;
  /** Where its answer lives, such as `/sleep`. */
  readonly path: Pointer;
  readonly session: Session;
  /** The words of a question in the language shown; asked again for each question inside this one. */
  readonly words: (question: Question) => QuestionWords;
  /** The words in the source language, where another is shown. @default none */
  readonly sourceWords?: (question: Question) => QuestionWords | undefined;
  readonly ui: UiWords;
  /** All problems of the session; each question takes its own. */
  readonly issues: readonly Issue[];
  /** The sentence for a problem of a question. @default none, before anything can be a problem */
  readonly issueText?: (issue: Issue, words: QuestionWords, ui: UiWords) => TemplateResult | string;
  readonly fields: FieldRegistry;
  /** `undefined` clears the answer and takes back a skip. */
  readonly onAnswer: (path: Pointer, value: unknown) => void;
  readonly onSkip: (path: Pointer, reason?: SkipReason) => void;
  /** Called when a field changed something that is no answer and must be drawn again. */
  readonly onUpdate: () => void;
  /** What stands right before the control of a question. @default nothing */
  readonly before?: (question: Question) => TemplateResult | undefined;
  /** Draws contacts of the agency file by key. @default nothing is drawn */
  readonly contacts?: (keys: readonly string[]) => TemplateResult | undefined;
  /** Whether the label is a heading of the screen; without, it is bold text. */
  readonly asHeading: boolean;
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4;
  /** Starts every DOM id of the question (see `controlId`). */
  readonly idPrefix: string;
}

/**
 * Draws one question: label (the heading of its screen when it stands alone), hint, "why we ask", the field, what is
 * wrong, and the way to pass it over. The label is a `label for` or the legend of a fieldset, as the field asks.
 */
export function renderQuestion(options: QuestionViewOptions): TemplateResult {
  const { question, path, fields, session } = options;
  const field = fields.field(question);
  const context = fieldContext(options, field, renderQuestion);
  const skipped = session.state.skipped[path] !== undefined;
  const blank = context.value === undefined || context.value === null;
  return html`${keyed(
    path,
    html`<div
      class="question"
      data-question=${field.holdsQuestions === true ? nothing : question.id}
      data-type=${question.type}
      data-state=${skipped ? 'skipped' : blank ? 'blank' : 'answered'}
    >
      ${renderLabelled(options, field, context)}
    </div>`,
  )}`;
}

function renderLabelled(options: QuestionViewOptions, field: Field, context: FieldContext): TemplateResult {
  const { id, words, ui, describedBy } = context;
  const level = options.asHeading ? (options.headingLevel ?? 2) : undefined;
  const label = ui.show(words.label);
  const issue = renderIssue(context, headIssue(context.issues, context.path, field), `${id}-error`);
  const body = html`${renderHelp(context)} ${options.before?.(options.question)} ${field.render(context)} ${issue} ${renderPassing(options, field, context)}`;
  if (field.labelling === 'none') return html`${renderHeading(level, `${id}-label`, label)}${body}`;
  if (field.labelling === 'label') {
    return html`${renderHeading(level, `${id}-label`, html`<label for=${id}>${label}</label>`)}${body}`;
  }
  const wrong = field.role === 'radiogroup' && context.issues.length > 0;
  return html`<fieldset role=${field.role ?? nothing} aria-describedby=${describedBy ?? nothing} aria-invalid=${wrong ? 'true' : nothing}>
    <legend>${renderHeading(level, `${id}-label`, label)}</legend>
    ${body}
  </fieldset>`;
}

function renderHelp({ id, words, ui }: FieldContext): TemplateResult {
  const hint = words.hint && html`<p class="question-hint" id=${`${id}-hint`}>${ui.show(words.hint)}</p>`;
  const why =
    words.why &&
    html`<details class="question-why">
      <summary>${icon('open')}${ui.text('question.why')}</summary>
      <p>${ui.show(words.why)}</p>
    </details>`;
  return html`${hint}${why}`;
}

/** Skip, or the reason why this question cannot be skipped. */
function renderPassing(options: QuestionViewOptions, field: Field, context: FieldContext): TemplateResult | undefined {
  const { question, path, session, onAnswer, onSkip } = options;
  const canSkip = field.canSkip?.(question) ?? field.labelling !== 'none';
  if (!canSkip) return undefined;
  if (question.required === true) {
    const reason = context.words.error('required');
    return html`<p class="question-required" id=${`${context.id}-required`}>
      ${reason === undefined ? context.ui.text('errors.required') : context.ui.show(reason)}
    </p>`;
  }
  return html`${skipControl({
    ui: context.ui,
    controlId: context.id,
    labelledBy: `${context.id}-label`,
    id: `${context.id}-skip`,
    value: context.value,
    skipped: session.state.skipped[path],
    onSkip: (reason) => onSkip(path, reason),
    onRestore: (value) => onAnswer(path, value),
  })}`;
}
