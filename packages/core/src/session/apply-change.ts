import { type Change, evaluateChanges } from '../evaluation/evaluate-changes.ts';
import type { Filling, FillingState } from './filling.ts';
import { screensOf } from './screens.ts';
import type { Place } from './session.types.ts';

/** Brings everything that follows from the answers up to date: what is visible, the screens, the place. */
export function applyChange(filling: Filling, state: FillingState, changes: readonly Change[]): FillingState {
  const { readers } = filling.index;
  const clock = filling.clock();
  const today = clock.slice(0, 10);
  const all = [...changes];
  if (!state.clock.startsWith(today)) all.push({ what: 'today' });
  if (clock !== state.clock && readers.has('now')) all.push({ what: 'now' });
  const input = { answers: state.answers, today, now: clock, onDevice: true };
  const evaluation = evaluateChanges(filling.index, state, input, all);
  if (evaluation === state) return state;
  const screens =
    evaluation.visible === state.visible
      ? state.screens
      : screensOf(filling.index, evaluation.visible, filling.layout, state.screens);
  const place = placeIn(filling, { ...state, screens });
  return { ...state, ...evaluation, clock, screens, place, visited: visit(state.visited, place) };
}

/** The place, or the next one to it in the form's order where its screen is gone. */
function placeIn(filling: Filling, { place, screens }: Pick<FillingState, 'place' | 'screens'>): Place {
  if (place.kind === 'review' || screens.some((screen) => screen.id === place.screen)) return place;
  const order = [...filling.index.questions.keys()];
  const was = order.indexOf(place.screen);
  const after = screens.find((screen) => order.indexOf(screen.questions[0]?.id ?? '') > was) ?? screens.at(-1);
  return after === undefined ? { kind: 'review' } : { kind: 'screen', screen: after.id };
}

/** Remembers that the person has been to a place. */
export function visit(visited: ReadonlySet<string>, place: Place): ReadonlySet<string> {
  return place.kind === 'review' || visited.has(place.screen) ? visited : new Set([...visited, place.screen]);
}
