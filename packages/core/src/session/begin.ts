import type { Answers } from '../evaluation/answer-at.ts';
import { nothingEvaluated } from '../evaluation/evaluation.ts';
import { topLevel } from '../form/form-index.ts';
import { applyChange, visit } from './apply-change.ts';
import type { Filling, FillingState } from './filling.ts';
import type { Place } from './session.types.ts';
import { startingAnswers } from './starting-answers.ts';

/** The first state of a filling, on its first screen. `evaluations` goes on counting from before. */
export function begin(filling: Filling, language: string, answers: Answers = {}, evaluations = 0): FillingState {
  const empty: FillingState = {
    ...nothingEvaluated,
    evaluations,
    language,
    answers: startingAnswers(topLevel(filling.index), answers),
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
