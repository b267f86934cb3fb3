import { answer } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { begin } from './begin.ts';
import { changeRows } from './change-rows.ts';
import type { Filling, FillingState } from './filling.ts';
import { back, goTo, next, review } from './navigate.ts';
import type { SessionAction } from './session.types.ts';
import { skip } from './skip.ts';

/**
 * The state after an action. Pure: the same state and action give the same state, and what an action does not change keeps
 * its identity. Paths that lead nowhere change nothing.
 *
 * @throws TypeError for an action that there is not
 */
export function reduce(filling: Filling, state: FillingState, action: SessionAction): FillingState {
  switch (action.type) {
    case 'answer':
      return answer(filling, state, action.path, action.value);
    case 'skip':
      return skip(filling, state, action.path, action.reason ?? 'not-now');
    case 'add-row':
    case 'remove-row':
    case 'move-row':
      return changeRows(filling, state, action);
    case 'next':
      return next(filling, applyChange(filling, state, []));
    case 'back':
      return back(state);
    case 'go-to':
      return goTo(filling, state, action.path);
    case 'review':
      return review(state);
    case 'language':
      return action.language === state.language ? state : { ...state, language: action.language };
    case 'seen':
      return state.shown[action.id] === action.text
        ? state
        : { ...state, shown: { ...state.shown, [action.id]: action.text } };
    case 'report':
      return { ...state, issues: action.issues };
    case 'reset':
      return begin(filling, state.language, {}, state.evaluations);
    default:
      throw new TypeError(`unknown action ${(action satisfies never as SessionAction).type}`);
  }
}
