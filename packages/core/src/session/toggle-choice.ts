import type { Choice } from '../questions/choice/choice-list.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import type { OtherAnswer } from '../questions/choice/picked.ts';

/** One pick of a `choices` answer: the value, or with words of the person's own. */
export type ChosenValue = string | OtherAnswer;

/**
 * The answer to a `choices` question after one choice was tapped: in the form's order, an exclusive choice alone. Tapping
 * a chosen one takes it back; "other, please say" keeps its text in the string's place.
 *
 * @param choices what is offered, in the form's order
 */
export function toggleChoice(choices: readonly Choice[], answer: unknown, tapped: string): readonly ChosenValue[] {
  const before = (Array.isArray(answer) ? answer : []) as readonly ChosenValue[];
  const chosen = new Map(before.map((item) => [codeOfPick(item) as string, item]));
  const choice = choices.find(({ value }) => value === tapped);
  if (chosen.has(tapped)) chosen.delete(tapped);
  else if (choice !== undefined) {
    for (const { value, exclusive } of choices)
      if (choice.exclusive === true || exclusive === true) chosen.delete(value);
    chosen.set(tapped, choice.other === true ? { value: tapped, text: '' } : tapped);
  }
  return choices.flatMap(({ value }) => chosen.get(value) ?? []);
}
