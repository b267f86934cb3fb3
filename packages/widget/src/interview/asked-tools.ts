import { isBlank, type SkipReason, traitsOf } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field, FieldContext } from '../fields/field.ts';
import type { AskingView } from './interview-view.ts';

const reasons = ['prefer-not', 'dont-know', 'not-now'] as const satisfies readonly SkipReason[];

/** Below a question: why there is no answer, in one tap; and whether the worker knew or saw what stands there. */
export function renderTools(view: AskingView, field: Field, context: FieldContext): TemplateResult | typeof nothing {
  const { question, value, words, ui } = context;
  const canPass = field.canSkip?.(question) ?? field.labelling !== 'none';
  if (!canPass) return nothing;
  if (question.required === true && isBlank(value)) {
    const why = words.error('required');
    return html`<p class="question-required" id=${`${context.id}-required`}>
      ${why === undefined ? ui.text('errors.required') : ui.show(why)}
    </p>`;
  }
  return isBlank(value) ? renderReasons(view, context) : renderAuthor(view, context);
}

function renderReasons({ words, actions, session }: AskingView, { id, path }: FieldContext): TemplateResult {
  const { say } = words.own;
  const passed = session.state.skipped[path];
  return html`<div class="tools" role="group" aria-labelledby=${`${id}-no ${id}-label`}>
    <span class="tools-title" id=${`${id}-no`}>${say((m) => m.skip.title)}</span>
    ${reasons.map(
      (reason) =>
        html`<button type="button" class="tool" data-pass=${reason} aria-pressed=${reason === passed ? 'true' : 'false'} @click=${() => actions.pass(path, reason)}>
          ${say((m) => m.skip[reason])}
        </button>`,
    )}
  </div>`;
}

/** Rows of a list move when one is taken out: the list is marked as a whole. */
const isInRow = (path: string) => /\/\d+(\/|$)/.test(path);

/** A decision is the person's own, whoever writes it down. */
function renderAuthor({ words, actions, filling }: AskingView, context: FieldContext): TemplateResult | typeof nothing {
  const { id, path, question } = context;
  if (traitsOf(question).isDecision || isInRow(path)) return nothing;
  const mark = (event: Event) => actions.markByWorker(path, (event.currentTarget as HTMLInputElement).checked);
  return html`<label class="author">
    <input
      type="checkbox"
      id=${`${id}-by`}
      aria-labelledby=${`${id}-by-text ${id}-label`}
      .checked=${live(filling.isByWorker(path))}
      @change=${mark}
    />
    <span id=${`${id}-by-text`}>${words.own.say((m) => m.author.worker)}</span>
  </label>`;
}
