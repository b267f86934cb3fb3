import type { Answers } from '../evaluation/answer-at.ts';
import { repeats } from '../form/form-index.ts';
import type { QuestionNode } from '../form/form-index.types.ts';
import { readOwn } from '../json/read-own.ts';

/**
 * What some questions begin with: the answers that were given to them (unknown ids are left out), else their `default`, and
 * as many rows as a group has at least.
 */
export function startingAnswers(nodes: readonly QuestionNode[], given: unknown): Answers {
  const entries = nodes.map((node) => [node.id, startingAnswer(node, readOwn(given, [node.id]))] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The same for one question. */
export function startingAnswer(node: QuestionNode, given?: unknown): unknown {
  const { children, question } = node;
  const answer = given ?? question.default ?? undefined;
  if (children.length === 0) return answer;
  if (!repeats(question)) {
    const inside = startingAnswers(children, Array.isArray(answer) ? undefined : answer);
    return Object.keys(inside).length > 0 ? inside : undefined;
  }
  const { min = 0, max } = question.repeat;
  const rows: unknown[] = Array.isArray(answer) ? answer.slice(0, max) : [];
  const missing = Array.from({ length: Math.max(0, min - rows.length) });
  const all = [...rows, ...missing].map((row) => startingAnswers(children, row));
  return all.length > 0 ? all : undefined;
}
