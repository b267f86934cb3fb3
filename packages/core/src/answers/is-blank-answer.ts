import type { Question } from '../questions/question.ts';
import { holdsQuestions } from '../questions/question-traits.ts';
import { isBlank } from '../values/is-blank.ts';
import { isUnanswered } from '../values/is-unanswered.ts';

/** True for an answer that says nothing: blank, or half begun (a currency without an amount). A group says what is in it. */
export function isBlankAnswer(question: Question, value: unknown): boolean {
  return holdsQuestions(question) ? isBlank(value) : isUnanswered(value);
}
