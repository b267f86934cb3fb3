import type { Question } from '@open-intake/core';
import type { Field } from '../field.ts';
import { choiceStyles } from './choice.styles.ts';
import { renderChoiceList } from './choice-list.ts';
import { chosenValue, isOtherAnswer } from './other-answer.ts';
import { shownChoices } from './shown-choices.ts';

/** One of a list: native radio buttons. */
export const choiceField: Field<Extract<Question, { type: 'choice' }>> = {
  labelling: 'group',
  role: 'radiogroup',
  styles: choiceStyles,
  render(context) {
    const { question, session, value, answer } = context;
    return renderChoiceList(context, {
      kind: 'radio',
      choices: shownChoices(session, question),
      isChosen: (candidate) => chosenValue(value) === candidate,
      otherText: () => (isOtherAnswer(value) ? value.text : ''),
      onChoose: (choice) => answer(choice.other === true ? { value: choice.value, text: '' } : choice.value),
      onOther: (chosen, text) => answer({ value: chosen, text }),
    });
  },
};
