import { normaliseAnswer } from '../answers/normalise-answer.ts';
import { type Answers, answerAt, pointerOf, type Rows } from '../evaluation/answer-at.ts';
import { answerInUse } from '../evaluation/answer-in-use.ts';
import { repeats, topLevel } from '../form/form-index.ts';
import type { FormIndex, QuestionNode } from '../form/form-index.types.ts';
import { traitsOf } from '../questions/question-traits.ts';
import { isUnanswered } from '../values/is-unanswered.ts';
import type { SessionState } from './session.types.ts';

type Shown = Pick<SessionState, 'answers' | 'visible' | 'offered'>;

/** The answers that may leave the device, normalised: visible, not blank, not `deviceOnly`, and only choices that are offered. */
export function answersToSend(index: FormIndex, state: Shown): Answers {
  return inside(topLevel(index), state, []);
}

function inside(nodes: readonly QuestionNode[], state: Shown, rows: Rows): Answers {
  const entries = nodes.map((node) => [node.id, toSend(node, state, rows)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function toSend(node: QuestionNode, state: Shown, rows: Rows): unknown {
  const path = pointerOf(node, rows);
  if (node.deviceOnly || !state.visible.has(path) || traitsOf(node.question).travels !== undefined) return undefined;
  const kept = answerAt(state.answers, node, rows);
  if (node.children.length === 0) {
    const inUse = answerInUse(node, kept, state.offered, path);
    const answer = normaliseAnswer(inUse, node.hasChoices);
    return isUnanswered(answer) ? undefined : answer;
  }
  if (repeats(node.question)) {
    const list = Array.isArray(kept) ? kept.map((_, at) => inside(node.children, state, [...rows, at])) : [];
    return list.length > 0 ? list : undefined;
  }
  const answers = inside(node.children, state, rows);
  return Object.keys(answers).length > 0 ? answers : undefined;
}
