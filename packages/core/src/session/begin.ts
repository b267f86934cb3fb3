import type { Answers } from '../evaluation/answer-at.ts';
import { nothingEvaluated } from '../evaluation/evaluation.ts';
import { applyChange, visit } from './apply-change.ts';
import type { Filling, FillingState } from './filling.ts';
import type { Place } from './session.types.ts';
import { startingAnswers } from './starting-answers.ts';

/** The first state of a filling, on its first screen. `evaluations` goes on counting from before. */
export function begin(filling: Filling, language: string, answers: Answers = {}, evaluations = 0): FillingState {
  const topLevel = [...filling.index.questions.values()].filter((node) => node.groups.length === 0);
  const empty: FillingState = {
    ...nothingEvaluated,
    evaluations,
    language,
    answers: startingAnswers(topLevel, answers),
    skipped: {},
    screens: [],
    place: { kind: 'review' },
    visited: new Set(),
    issues: [],
    shown: {},
    decided: {},
    clock: filling.clock(),
    returning: undefined,
  };
  const state = applyChange(filling, empty, [{ what: 'everything' }]);
  const first = state.screens[0];
  const place: Place = first === undefined ? { kind: 'review' } : { kind: 'screen', screen: first.id };
  return { ...state, place, visited: visit(state.visited, place) };
}
