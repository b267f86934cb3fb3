import type { Question } from '@open-intake/core';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceList } from '../choice/choice-list.ts';
import { chosenValue, isOtherAnswer } from '../choice/other-answer.ts';
import { shownChoices } from '../choice/shown-choices.ts';
import type { Field } from '../field.ts';
import { toggleChoice } from './toggle-choice.ts';

/** Any of a list: native checkboxes. An exclusive choice takes back the others, and they take back it. */
export const choicesField: Field<Extract<Question, { type: 'choices' }>> = {
  labelling: 'group',
  styles: choiceStyles,
  render(context) {
    const { question, session, value, answer } = context;
    const choices = shownChoices(session, question);
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
      onChoose: (choice) => answer(toggleChoice(choices, chosen, choice.value)),
      onOther: (candidate, text) =>
        answer(chosen.map((entry) => (chosenValue(entry) === candidate ? { value: candidate, text } : entry))),
    });
  },
};
