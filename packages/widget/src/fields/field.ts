import type { Issue, Pointer, Question, Session } from '@open-intake/core';
import type { CSSResult, TemplateResult } from 'lit';
import type { QuestionWords, UiWords } from '../words/words.types.ts';
import type { FieldSubject } from './field-name.ts';

/** The context of a field: all that it gets to draw one question. No document, no session of its own. */
export interface FieldContext<Q extends Question = Question> {
  readonly question: Q;
  /** Where the answer lives, such as `/sleep` or `/household/0/age`. */
  readonly path: Pointer;
  /** A DOM id prefix, unique in the shadow root: `id` for the (first) control, `${id}-label`, `${id}-hint`, `${id}-error`. */
  readonly id: string;
  /** `name` for the controls. It says nothing about the question where the question is sensitive. */
  readonly name: string;
  readonly value: unknown;
  /** Problems of this question: at its path, and deeper where the field places them itself. */
  readonly issues: readonly Issue[];
  readonly words: QuestionWords;
  /** The words in the form's source language, where another is shown: for fields whose text must be read in both. */
  readonly sourceWords: QuestionWords | undefined;
  readonly ui: UiWords;
  /** For fields that read more than their own answer (`choicesFrom`, groups). */
  readonly session: Session;
  /** Ids of the elements that describe the control, for `aria-describedby`; undefined when there are none. */
  readonly describedBy: string | undefined;
  readonly answer: (value: unknown) => void;
  /** The fields of all types that the form has, and the words of any question: for groups. */
  readonly fields: FieldRegistry;
  readonly wordsOf: (question: Question) => QuestionWords;
  /** Draws a question inside this one (rows of a group), with its own container, words and issues. */
  readonly renderChild: (question: Question, path: Pointer) => TemplateResult;
  /** The sentence for a problem, in the language shown. */
  readonly issueText: (issue: Issue) => TemplateResult | string;
  /** Draws contacts of the agency file by key; undefined when the widget knows none of them. */
  readonly contacts: (keys: readonly string[]) => TemplateResult | undefined;
  /** On the short road ("just call me"): what a call needs stands open. */
  readonly isShort: boolean;
  /** Asks for another drawing, when a field changed something that is not an answer (a search text). */
  readonly requestUpdate: () => void;
}

/** The field of one question type: how it is drawn. Each type has its own file; shared code never asks which type it is. */
export interface Field<Q extends Question = Question> {
  /** `label`: one control that the heading labels with `for`. `group`: several controls in a fieldset with the heading as legend. `none`: words only. */
  readonly labelling: 'label' | 'group' | 'none';
  /** ARIA role of the fieldset, where it is not a plain group. */
  readonly role?: 'radiogroup';
  /** The field draws problems deeper than its own path beside the control they speak of. @default false */
  readonly placesIssues?: boolean;
  /** Holds other questions, so that its container is not marked as one question. @default false */
  readonly holdsQuestions?: boolean;
  /** Whether it can be answered in a narrow cell of a table. @default whether it is one control, or a few radio buttons */
  readonly fitsCell?: boolean;
  /** Style sheets; one that several fields share is adopted once. */
  readonly styles?: CSSResult | readonly CSSResult[];
  /** Whether the question has an answer of its own that can be passed over. @default true, except where `labelling` is `none` */
  canSkip?(question: Q): boolean;
  /** Draws an answer to be read once more before it is sent. Without, its readable pieces are written. */
  readBack?(value: unknown, ui: UiWords): TemplateResult;
  render(context: FieldContext<Q>): TemplateResult;
}

/** The fields of one form, all loaded. */
export interface FieldRegistry {
  /** The style sheets of these fields, each once, to adopt in the shadow root. */
  readonly styles: readonly CSSResult[];
  /** Draws the picture of a choice by its name; there where the form has pictures and an address. */
  readonly picture?: (name: string) => TemplateResult;
  /** The field that draws a question. Throws a `TypeError` for one the form does not have. */
  field(question: FieldSubject): Field;
}
