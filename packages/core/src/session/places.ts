import { answerAt, keysOf, pointerOf, type Rows } from '../evaluation/answer-at.ts';
import { answerInUse } from '../evaluation/answer-in-use.ts';
import { repeats, topLevel } from '../form/form-index.ts';
import type { FormIndex, QuestionNode } from '../form/form-index.types.ts';
import type { Issue } from '../issues/issue.ts';
import type { Pointer } from '../json/pointer.ts';
import type { SessionState } from './session.types.ts';

/** One place for an answer that a person sees now: a question outside groups, one in a row, or a list without rows. */
export interface AnswerPlace {
  readonly node: QuestionNode;
  readonly rows: Rows;
  readonly path: Pointer;
  readonly keys: readonly string[];
  /** The answer as kept. */
  readonly kept: unknown;
  /** The part of it that counts now. */
  readonly answer: unknown;
}

type Shown = Pick<SessionState, 'answers' | 'visible' | 'offered'>;

/** All visible places at and inside a question, in the form's order. Groups are given by what is in them; an empty list of rows by itself. */
export function* placesIn(node: QuestionNode, state: Shown, rows: Rows = []): Generator<AnswerPlace> {
  const path = pointerOf(node, rows);
  if (!state.visible.has(path)) return;
  const kept = answerAt(state.answers, node, rows);
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  if (node.children.length > 0 && repeats(node.question) && list.length > 0) {
    for (const at of list.keys()) for (const child of node.children) yield* placesIn(child, state, [...rows, at]);
  } else if (node.children.length > 0 && !repeats(node.question)) {
    for (const child of node.children) yield* placesIn(child, state, rows);
  } else {
    yield { node, rows, path, keys: keysOf(node, rows), kept, answer: answerInUse(node, kept, state.offered, path) };
  }
}

/** Those that must be answered, as issues. */
export function requiredIssues(places: readonly Pick<AnswerPlace, 'node' | 'path'>[]): readonly Issue[] {
  return places.filter(({ node }) => node.question.required === true).map(({ path }) => ({ code: 'required', path }));
}

/** All visible places of a form. */
export function* allPlaces(index: FormIndex, state: Shown): Generator<AnswerPlace> {
  for (const node of topLevel(index)) yield* placesIn(node, state);
}
