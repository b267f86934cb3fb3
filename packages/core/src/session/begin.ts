import { type FormIndex, type QuestionNode, repeats } from '../form/form-index.ts';
import type { Answers } from './answer-at.ts';
import { applyChange, visit } from './apply-change.ts';
import { nothingEvaluated } from './evaluation.ts';
import type { Filling, FillingState } from './filling.ts';
import type { Place } from './session.types.ts';

/** The first state of a filling, on its first screen. `evaluations` goes on counting from before. */
export function begin(filling: Filling, language: string, answers: Answers = {}, evaluations = 0): FillingState {
  const empty: FillingState = {
    ...nothingEvaluated,
    evaluations,
    language,
    answers: knownAnswers(filling.index, answers),
    skipped: {},
    screens: [],
    place: { kind: 'review' },
    visited: new Set(),
    issues: [],
    shown: {},
    decided: {},
    today: filling.today(),
    returning: undefined,
  };
  const state = applyChange(filling, empty, [{ what: 'everything' }]);
  const first = state.screens[0];
  const place: Place = first === undefined ? { kind: 'review' } : { kind: 'screen', screen: first.id };
  return { ...state, place, visited: visit(state.visited, place) };
}

/** The answers whose questions the form has, in groups too. */
function knownAnswers(index: FormIndex, answers: Answers): Answers {
  return (
    pick(
      [...index.questions.values()].filter((node) => node.groups.length === 0),
      answers,
    ) ?? {}
  );
}

function pick(nodes: readonly QuestionNode[], from: unknown): Answers | undefined {
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return undefined;
  const entries = nodes.flatMap((node) => {
    if (!Object.hasOwn(from, node.id)) return [];
    const value = pickOne(node, (from as Answers)[node.id]);
    return value === undefined || value === null ? [] : [[node.id, value] as const];
  });
  return Object.fromEntries(entries);
}

function pickOne(node: QuestionNode, value: unknown): unknown {
  if (node.children.length === 0) return value;
  if (!repeats(node.question)) return pick(node.children, value);
  return Array.isArray(value)
    ? value.slice(0, node.question.repeat.max).map((row) => pick(node.children, row) ?? {})
    : undefined;
}
