import { type Choice, isSearched, type Question, standsApart, toggleChoice, visibleChoices } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { choicesField } from '../choices/choices-field.ts';
import { orNothing } from '../choices/limited-picks.ts';
import type { Field, FieldContext } from '../field.ts';
import { choiceStyles } from './choice.styles.ts';
import { choiceField } from './choice-field.ts';
import { renderChoiceList } from './choice-list.ts';
import { chosenValue, isOtherAnswer, withKeptWords } from './other-answer.ts';
import { searchStyles } from './search.styles.ts';
import { searchBox } from './search-box.ts';
import type { Searched } from './search-words.ts';

const styles = [choiceStyles, searchStyles];

/** One of a list that is searched: what is picked takes the place of the box. Short lists are rows all the same. */
export const searchedChoiceField: Field<Extract<Question, { type: 'choice' }>> = {
  labelling: 'group',
  styles,
  render(context) {
    if (!isSearched(context.session.form, context.question)) return choiceField.render(context);
    const { value, answer } = context;
    const picked = value === undefined || value === null ? [] : [value];
    const keep = (choice: Choice): void =>
      answer(withKeptWords(context, choice.other === true ? { value: choice.value, text: '' } : choice.value));
    return renderSearched(context, picked, {
      single: true,
      onPick: keep,
      onRemove: () => answer(withKeptWords(context, undefined)),
      onStanding: (choice, chosen) => (chosen ? keep(choice) : answer(withKeptWords(context, undefined))),
      onOther: (code, text) => answer({ value: code, text }),
    });
  },
};

/** Any of a list that is searched: what is picked stands above the box. Short lists are rows all the same. */
export const searchedChoicesField: Field<Extract<Question, { type: 'choices' }>> = {
  labelling: 'group',
  styles,
  render(context) {
    if (!isSearched(context.session.form, context.question)) return choicesField.render(context);
    const { value, answer, session, path } = context;
    const picked: readonly unknown[] = Array.isArray(value) ? value : [];
    const toggle = (code: string): void => {
      const chosen = withKeptWords(
        context,
        toggleChoice(visibleChoices(session, path), picked, code),
      ) as readonly unknown[];
      answer(orNothing(chosen));
    };
    return renderSearched(context, picked, {
      single: false,
      onPick: (choice) => toggle(choice.value),
      onRemove: toggle,
      onStanding: (choice) => toggle(choice.value),
      onOther: (code, text) =>
        answer(picked.map((entry) => (chosenValue(entry) === code ? { value: code, text } : entry))),
    });
  },
};

interface SearchedActions {
  readonly single: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onRemove: (value: string) => void;
  readonly onStanding: (choice: Choice, chosen: boolean) => void;
  readonly onOther: (value: string, text: string) => void;
}

/** The search, and under it the choices that are always in sight. */
function renderSearched(
  context: FieldContext<Searched>,
  entries: readonly unknown[],
  { single, onPick, onRemove, onStanding, onOther }: SearchedActions,
): TemplateResult {
  const choices = visibleChoices(context.session, context.path);
  const standing = choices.filter(standsApart);
  const entryOf = (code: string): unknown => entries.find((entry) => chosenValue(entry) === code);
  const isFound = (code: string | undefined): code is string =>
    code !== undefined && choices.some((choice) => choice.value === code && !standsApart(choice));
  return html`${searchBox({ context, picked: entries.map(chosenValue).filter(isFound), single, onPick, onRemove })}
  ${
    standing.length > 0
      ? renderChoiceList(
          { ...context, id: `${context.id}-apart` },
          {
            kind: 'checkbox',
            choices: standing,
            isChosen: (code) => entryOf(code) !== undefined,
            otherText: (code) => {
              const entry = entryOf(code);
              return isOtherAnswer(entry) ? entry.text : '';
            },
            onChoose: onStanding,
            onOther,
          },
        )
      : undefined
  }`;
}
