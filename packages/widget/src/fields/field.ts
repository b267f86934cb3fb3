import type { Issue, Pointer, Question, Session } from '@open-intake/core';
import type { CSSResult, TemplateResult } from 'lit';
import type { QuestionWords, UiWords } from '../words/words.types.ts';

/** What a field gets to draw one question. Nothing else: no document, no session of its own. */
export interface FieldContext<Q extends Question = Question> {
  readonly question: Q;
  /** Where the answer lives, such as `/sleep` or `/household/0/age`. */
  readonly path: Pointer;
  /** A DOM id prefix, unique in the shadow root: `id` for the (first) control, `${id}-hint`, `${id}-why`, `${id}-error`. */
  readonly id: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly words: QuestionWords;
  readonly ui: UiWords;
  /** For fields that read more than their own answer (`choicesFrom`, groups). */
  readonly session: Session;
  /** Ids of the elements that describe the control, for `aria-describedby`; undefined when there are none. */
  readonly describedBy: string | undefined;
  answer(value: unknown): void;
  /** Draws a question inside this one (rows of a group), with its own container, words and issues. */
  renderChild(question: Question, path: Pointer): TemplateResult;
  /** Asks for another drawing, when a field changed something that is not an answer (a search text). */
  requestUpdate(): void;
}

/** How one question type shows itself. Each type has its own file; shared code never asks which type it is. */
export interface Field<Q extends Question = Question> {
  /** `label`: one control that the heading labels with `for`. `group`: several controls in a fieldset with the heading as legend. `none`: words only. */
  readonly labelling: 'label' | 'group' | 'none';
  readonly styles?: CSSResult;
  render(context: FieldContext<Q>): TemplateResult;
}
