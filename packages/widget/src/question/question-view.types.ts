import type { Issue, Pointer, Question, Session, SkipReason } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { FieldRegistry } from '../fields/field.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';

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
  /** On the short road ("just call me"): what a call needs stands open. @default false */
  readonly isShort?: boolean;
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4;
  /** Starts every DOM id of the question (see `controlId`). */
  readonly idPrefix: string;
}
