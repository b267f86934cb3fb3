import type { Screen, SessionState } from '@open-intake/core';
import type { FillingContext } from '../screens/screen-context.ts';
import { changedQuestions } from './changed-questions.ts';

/** State and words that questions are drawn from. */
export interface Drawing {
  readonly state: SessionState;
  /** Where one of these is another, every question is. */
  readonly common: readonly unknown[];
}

/** What a screen is drawn from, to tell whether it has to be drawn anew. */
export function drawingOf(context: FillingContext, { questions }: Screen): Drawing {
  const { ui, words, fields, agency, deferred, session } = context;
  const { state } = session;
  return {
    state,
    common: [
      ui,
      words.language,
      words.messages,
      words.byHelper,
      fields,
      agency,
      deferred,
      state.values,
      state.notices,
      questions.length === 1,
    ],
  };
}

/** Ids of the questions that have to be drawn again. */
export function staleQuestions(before: Drawing, now: Drawing): ReadonlySet<string> | 'all' {
  if (before.common.some((part, at) => part !== now.common[at])) return 'all';
  return changedQuestions(before.state, now.state);
}
