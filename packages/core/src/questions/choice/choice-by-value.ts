import type { Choice } from './choice-list.ts';

/** A choice and its place in the list, from 0. */
export interface PlacedChoice {
  readonly choice: Choice;
  readonly at: number;
}

const known = new WeakMap<readonly Choice[], ReadonlyMap<string, PlacedChoice>>();

/** The choice of a list that has a value: looked up, however long the list is. */
export function choiceByValue(choices: readonly Choice[], value: string): PlacedChoice | undefined {
  let byValue = known.get(choices);
  if (byValue === undefined) {
    byValue = new Map(choices.map((choice, at) => [choice.value, { choice, at }]));
    known.set(choices, byValue);
  }
  return byValue.get(value);
}
