import type { Question } from '../form/form-definition.ts';
import { isUnanswered } from '../session/is-unanswered.ts';
import { isBlank } from '../types/is-blank.ts';
import { typeOf } from '../types/registry.ts';

/** True for an answer that says nothing: blank, or half begun (a currency without an amount). A group says what is in it. */
export function isBlankAnswer(question: Question, value: unknown): boolean {
  return typeOf(question).rows === undefined ? isUnanswered(value) : isBlank(value);
}
