import type { Choice, ChosenValue } from '@open-intake/core';
import { chosenValue } from '../choice/other-answer.ts';

type Ranked = readonly ChosenValue[];

/** The order with one more choice at its end. An exclusive choice stands alone: it takes back the others, and they take back it. */
export function addRanked(ranked: Ranked, choice: Choice, choices: readonly Choice[]): Ranked {
  const exclusive = new Set(choices.filter((one) => one.exclusive === true).map(({ value }) => value));
  const stays = (picked: ChosenValue) => choice.exclusive !== true && !exclusive.has(chosenValue(picked) ?? '');
  return [...ranked.filter(stays), choice.other === true ? { value: choice.value, text: '' } : choice.value];
}

/** The order after the one at `from` was put at `to`, both from 0; a place outside the list is its nearest end. */
export function moveRanked(ranked: Ranked, from: number, to: number): Ranked {
  const moved = ranked[from];
  if (moved === undefined) return ranked;
  const others = ranked.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(others.length, to));
  return [...others.slice(0, place), moved, ...others.slice(place)];
}

/** The order without the one at `place`, from 0. */
export function takeOut(ranked: Ranked, place: number): Ranked {
  return ranked.filter((_, at) => at !== place);
}
