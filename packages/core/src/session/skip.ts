import { type Location, locateIn } from '../evaluation/locate.ts';
import { repeats } from '../form/form-index.ts';
import type { Pointer } from '../json/pointer.ts';
import type { SkipReason } from '../submission/skip.ts';
import { setAnswer, withoutIssues, withoutSkips } from './answer.ts';
import type { Filling, FillingState } from './filling.ts';
import { type AnswerPlace, placesIn, requiredIssues } from './places.ts';

type SkipPlace = Pick<AnswerPlace, 'node' | 'path'>;

/** What a skip passes over: the question, or all that is asked in a group that is no list. */
function skippedWith(state: FillingState, { node, rows }: Location, path: Pointer): readonly SkipPlace[] {
  const inside = node.children.length > 0 && !repeats(node.question);
  const places = inside ? [...placesIn(node, state, rows)] : [{ node, path }];
  return places.filter((place) => place.node.takesAnswers);
}

/** Passes a question over and forgets its answer. A required one stays and says so; a notice is nothing to skip. */
export function skip(filling: Filling, state: FillingState, path: Pointer, reason: SkipReason): FillingState {
  const at = locateIn(filling.index, state.answers, path);
  if (at === undefined) return state;
  const places = skippedWith(state, at, path);
  const required = requiredIssues(places);
  const issues = withoutIssues(state.issues, path);
  if (required.length > 0) return { ...state, issues: [...issues, ...required] };
  if (places.length === 0) return state;
  const after = setAnswer(filling, state, at, undefined);
  const reasons = Object.fromEntries(skippedWith(after, at, path).map((place) => [place.path, reason]));
  return { ...after, issues, skipped: { ...withoutSkips(after.skipped, path), ...reasons } };
}
