import type { Choice } from '@open-intake/core';
import { chosenValue } from '../choice/other-answer.ts';

/**
 * The answer after a choice was ticked or unticked: in the form's order, an exclusive choice alone, `{ value, text }` for
 * an "other, please say". Undefined when nothing is left.
 */
export function toggleChoice(
  choices: readonly Choice[],
  chosen: readonly unknown[],
  value: string,
): readonly unknown[] | undefined {
  const toggled = choices.find((choice) => choice.value === value);
  const entries = new Map(chosen.map((entry) => [chosenValue(entry), entry]));
  if (entries.has(value)) entries.delete(value);
  else {
    for (const choice of choices) {
      if (toggled?.exclusive === true || choice.exclusive === true) entries.delete(choice.value);
    }
    entries.set(value, toggled?.other === true ? { value, text: '' } : value);
  }
  const ordered = choices.filter((choice) => entries.has(choice.value)).map((choice) => entries.get(choice.value));
  return ordered.length > 0 ? ordered : undefined;
}
