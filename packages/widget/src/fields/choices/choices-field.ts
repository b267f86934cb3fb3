import { type Question, toggleChoice, visibleChoices } from '@open-intake/core';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceList } from '../choice/choice-list.ts';
import { chosenValue, isOtherAnswer } from '../choice/other-answer.ts';
import type { Field } from '../field.ts';

/** Any of a list: native checkboxes. An exclusive choice takes back the others, and they take back it. */
export const choicesField: Field<Extract<Question, { type: 'choices' }>> = {
  labelling: 'group',
  styles: choiceStyles,
  render(context) {
    const { path, session, value, answer } = context;
    const choices = visibleChoices(session, path);
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    const entryOf = (candidate: string) => chosen.find((entry) => chosenValue(entry) === candidate);
    return renderChoiceList(context, {
      kind: 'checkbox',
      choices,
      isChosen: (candidate) => entryOf(candidate) !== undefined,
      otherText: (candidate) => {
        const entry = entryOf(candidate);
        return isOtherAnswer(entry) ? entry.text : '';
      },
      onChoose: (choice) => answer(orNothing(toggleChoice(choices, chosen, choice.value))),
      onOther: (candidate, text) =>
        answer(chosen.map((entry) => (chosenValue(entry) === candidate ? { value: candidate, text } : entry))),
    });
  },
};

/** With nothing left chosen the question is blank again. */
function orNothing<Item>(chosen: readonly Item[]): readonly Item[] | undefined {
  return chosen.length > 0 ? chosen : undefined;
}
