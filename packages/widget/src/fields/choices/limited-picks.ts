import type { Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { icon } from '../../icons/icon.ts';
import type { FieldContext } from '../field.ts';
import { pickLimits } from '../pick-limits.ts';

type ChoicesQuestion = Extract<Question, { type: 'choices' }>;
type Draw = (put: (picked: readonly unknown[]) => void) => TemplateResult;

/** Whether an author set how many can be picked. */
export function hasLimits({ min = 1, max }: ChoicesQuestion): boolean {
  return min > 1 || max !== undefined;
}

/** With nothing left chosen the question is blank again. */
export function orNothing<Item>(picked: readonly Item[]): readonly Item[] | undefined {
  return picked.length > 0 ? picked : undefined;
}

/**
 * Says how many can be picked before there are too many. One more is not taken: what was picked stays, and the same line says
 * what to do. It stays in sight while the list scrolls.
 */
class LimitedPicks extends Directive {
  #hasTried = false;

  override render(context: FieldContext<ChoicesQuestion>, offered: number, picked: number, draw: Draw): TemplateResult {
    const { ui, question, answer, requestUpdate } = context;
    const { max = Number.POSITIVE_INFINITY } = question;
    const put = (next: readonly unknown[]) => {
      this.#hasTried = next.length > max && next.length > picked;
      if (this.#hasTried) requestUpdate();
      else answer(orNothing(next));
    };
    const isFull = this.#hasTried && picked >= max;
    const limits = ui.has('fields.pick.full') ? pickLimits(ui, question, offered) : undefined;
    return html`<p class="question-hint pick-limits" role="status" data-full=${isFull ? '' : nothing}>
        ${isFull ? html`${icon('attention')}<span>${ui.text('fields.pick.full', { max })}</span>` : (limits ?? nothing)}
      </p>
      ${draw(put)}`;
  }
}

/** Choices of which only so many may be picked: says how many, and when that is reached. */
export const limitedPicks = directive(LimitedPicks);
