import type { QuestionNode } from '../form/form-index.types.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';

/**
 * The part of an answer that counts now: a choice that is no longer offered is kept in memory, in case it comes back, but
 * counts as not chosen. `offered` is undefined where the offer never changes.
 */
export function answerInUse(node: QuestionNode, answer: unknown, offered: readonly string[] | undefined): unknown {
  if (!node.hasChoices || offered === undefined) return answer;
  const counts = (item: unknown): boolean => offered.includes(codeOfPick(item) as string);
  if (Array.isArray(answer)) return answer.every(counts) ? answer : answer.filter(counts);
  return counts(answer) ? answer : undefined;
}
