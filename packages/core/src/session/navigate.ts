import { locate } from '../evaluation/locate.ts';
import type { Pointer } from '../json/pointer.ts';
import type { SkipReason } from '../submission/skip.ts';
import { isUnanswered } from '../values/is-unanswered.ts';
import { setAnswer } from './answer.ts';
import { visit } from './apply-change.ts';
import type { Filling, FillingState } from './filling.ts';
import { type AnswerPlace, placesIn, requiredIssues } from './places.ts';
import type { Place, Screen } from './session.types.ts';

function moveTo(state: FillingState, place: Place, returning?: ReadonlySet<string>): FillingState {
  return { ...state, place, returning, visited: visit(state.visited, place) };
}

function currentScreen(state: FillingState): Screen | undefined {
  const { place } = state;
  return place.kind === 'review' ? undefined : state.screens.find((screen) => screen.id === place.screen);
}

function blankPlaces(filling: Filling, state: FillingState, screen: Screen): readonly AnswerPlace[] {
  return screen.questions.flatMap((question) => {
    const node = filling.index.questions.get(question.id);
    if (node === undefined) return [];
    return [...placesIn(node, state)].filter((place) => place.node.takesAnswers && isUnanswered(place.answer));
  });
}

/** Blank answers of a screen become skips, and leave nothing behind. A reason that was given before stays. */
function skipBlanks(filling: Filling, state: FillingState, blanks: readonly AnswerPlace[]): FillingState {
  let after = state;
  const skipped: Record<Pointer, SkipReason> = { ...state.skipped };
  for (const place of blanks) {
    skipped[place.path] ??= 'not-now';
    if (place.kept !== undefined && isUnanswered(place.kept)) after = setAnswer(filling, after, place, undefined);
  }
  return { ...after, skipped };
}

function afterScreen(state: FillingState, screen: Screen): Place {
  const following = state.screens.slice(state.screens.indexOf(screen) + 1);
  const { returning } = state;
  const to =
    returning === undefined ? following[0] : following.find(({ id }) => !returning.has(id) && !state.visited.has(id));
  return to === undefined ? { kind: 'review' } : { kind: 'screen', screen: to.id };
}

/** Goes on to the next screen, to the review after the last, or back to the review for who came from there. */
export function next(filling: Filling, state: FillingState): FillingState {
  const screen = currentScreen(state);
  if (screen === undefined) return state;
  const blanks = blankPlaces(filling, state, screen);
  const here = new Set(screen.questions.map(({ id }) => id));
  const asked = state.issues.filter(({ code, path }) => code !== 'required' || !here.has(path.split('/')[1] ?? ''));
  const required = requiredIssues(blanks);
  if (required.length > 0) return { ...state, issues: [...asked, ...required] };
  const after = skipBlanks(filling, { ...state, issues: asked }, blanks);
  const place = afterScreen(after, currentScreen(after) ?? screen);
  return moveTo(after, place, place.kind === 'review' ? undefined : after.returning);
}

/** Goes to the screen before; from the review to the last one; for who came from the review, to the review. */
export function back(state: FillingState): FillingState {
  const { place, screens, returning } = state;
  if (returning !== undefined) return moveTo(state, { kind: 'review' });
  const at = place.kind === 'review' ? screens.length : screens.findIndex((screen) => screen.id === place.screen);
  const before = screens[at - 1];
  return before === undefined ? state : moveTo(state, { kind: 'screen', screen: before.id });
}

/** Goes to the screen of a question that is visible. From the review it remembers to come back. */
export function goTo(filling: Filling, state: FillingState, path: Pointer): FillingState {
  const node = locate(filling.index, path)?.node;
  const top = node?.groups[0] ?? node;
  const screen = state.screens.find(({ questions }) => questions.some((question) => question.id === top?.id));
  if (screen === undefined) return state;
  const comesBack = state.place.kind === 'review' ? new Set(state.screens.map(({ id }) => id)) : state.returning;
  return moveTo(state, { kind: 'screen', screen: screen.id }, comesBack);
}

/** Goes to the review. */
export function review(state: FillingState): FillingState {
  return state.place.kind === 'review' ? state : moveTo(state, { kind: 'review' });
}
