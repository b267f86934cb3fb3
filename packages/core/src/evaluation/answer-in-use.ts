import type { QuestionNode } from '../form/form-index.types.ts';
import type { Pointer } from '../json/pointer.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';

/**
 * The part of an answer that counts now: a choice that is no longer offered is kept in memory, in case it comes back, but
 * counts as not chosen. `offered`: what each question offers whose offer can change.
 */
export function answerInUse(
  node: QuestionNode,
  answer: unknown,
  offered: ReadonlyMap<Pointer, readonly string[]>,
  path: Pointer,
): unknown {
  return node.offersVary ? picksAmong(answer, offered.get(path) ?? []) : answer;
}

/** The picks of an answer that are among the choices offered; undefined where none is. */
export function picksAmong(answer: unknown, offered: readonly string[]): unknown {
  const counts = (item: unknown): boolean => offered.includes(codeOfPick(item) as string);
  if (Array.isArray(answer)) return answer.every(counts) ? answer : answer.filter(counts);
  return counts(answer) ? answer : undefined;
}
