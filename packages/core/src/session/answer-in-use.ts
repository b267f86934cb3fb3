import type { QuestionNode } from '../form/form-index.ts';
import type { OtherAnswer } from '../types/choice.ts';

function isOther(value: unknown): value is OtherAnswer {
  return typeof value === 'object' && value !== null && 'value' in value && 'text' in value;
}

/** The value of a choice in an answer, which for "other, please say" stands beside a text. */
export function choiceValue(answer: unknown): unknown {
  return isOther(answer) ? answer.value : answer;
}

/**
 * The part of an answer that counts now: a choice that is no longer offered is kept in memory, in case it comes back, but
 * counts as not chosen. `offered` is undefined where the offer never changes.
 */
export function answerInUse(node: QuestionNode, answer: unknown, offered: readonly string[] | undefined): unknown {
  if (!node.hasChoices || offered === undefined) return answer;
  const counts = (item: unknown): boolean => offered.includes(choiceValue(item) as string);
  if (Array.isArray(answer)) return answer.every(counts) ? answer : answer.filter(counts);
  return counts(answer) ? answer : undefined;
}
