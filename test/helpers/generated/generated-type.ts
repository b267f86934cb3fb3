import type { Choice, Question, QuestionType } from '@open-intake/core';
import type fc from 'fast-check';

export type QuestionOf<Type extends QuestionType> = Extract<Question, { readonly type: Type }>;

/** What makes up questions of one type, answers that satisfy them and answers that do not. */
export interface GeneratedType<Q extends Question = Question> {
  question(id: string): fc.Arbitrary<Q>;
  /** An answer that is not blank. `choices` are those that the question offers. */
  answer(question: Q, choices: readonly Choice[]): fc.Arbitrary<unknown>;
  /** Something that is not blank and no answer. */
  wrong(question: Q): fc.Arbitrary<unknown>;
}

/** The day on which generated answers are given: bounds that name today count from it. */
export const generatedToday = '2026-11-22';
