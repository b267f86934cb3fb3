import { type Question, toggleChoice, visibleChoices } from '@open-intake/core';
import { html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceList } from '../choice/choice-list.ts';
import { chosenValue, isOtherAnswer, withKeptWords } from '../choice/other-answer.ts';
import type { Field } from '../field.ts';
import { hasLimits, limitedPicks, orNothing } from './limited-picks.ts';

/** Any of a list: native checkboxes. An exclusive choice takes back the others, and they take back it. */
export const choicesField: Field<Extract<Question, { type: 'choices' }>> = {
  labelling: 'group',
  styles: [choiceStyles],
  render(context) {
    const { path, question, session, value, answer } = context;
    const choices = visibleChoices(session, path);
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    const entryOf = (candidate: string) => chosen.find((entry) => chosenValue(entry) === candidate);
    const draw = (put: (chosen: readonly unknown[]) => void) =>
      renderChoiceList(context, {
        kind: 'checkbox',
        choices,
        isChosen: (candidate) => entryOf(candidate) !== undefined,
        otherText: (candidate) => {
          const entry = entryOf(candidate);
          return isOtherAnswer(entry) ? entry.text : '';
        },
        onChoose: (choice) =>
          put(withKeptWords(context, toggleChoice(choices, chosen, choice.value)) as readonly unknown[]),
        onOther: (candidate, text) =>
          answer(chosen.map((entry) => (chosenValue(entry) === candidate ? { value: candidate, text } : entry))),
      });
    return hasLimits(question)
      ? html`${limitedPicks(context, choices.length, chosen.length, draw)}`
      : draw((picked) => answer(orNothing(picked)));
  },
};
