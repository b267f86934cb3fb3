import { type Question, visibleChoices } from '@open-intake/core';
import type { Field } from '../field.ts';
import { choiceStyles } from './choice.styles.ts';
import { renderChoiceList } from './choice-list.ts';
import { chosenValue, isOtherAnswer, withKeptWords } from './other-answer.ts';

/** One of a list: native radio buttons. */
export const choiceField: Field<Extract<Question, { type: 'choice' }>> = {
  labelling: 'group',
  role: 'radiogroup',
  styles: choiceStyles,
  render(context) {
    const { path, session, value, answer } = context;
    return renderChoiceList(context, {
      kind: 'radio',
      choices: visibleChoices(session, path),
      isChosen: (candidate) => chosenValue(value) === candidate,
      otherText: () => (isOtherAnswer(value) ? value.text : ''),
      onChoose: ({ value: code, other }) =>
        answer(withKeptWords(context, other === true ? { value: code, text: '' } : code)),
      onOther: (chosen, text) => answer({ value: chosen, text }),
    });
  },
};
