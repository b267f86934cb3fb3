import type { Question } from '@open-intake/core';
import { html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import type { Field } from '../field.ts';
import { languageList } from './language-list.ts';

/** A language someone speaks or signs: those offered first, by their own names, then any other by search. */
export const languageField: Field<Extract<Question, { type: 'language' }>> = {
  labelling: 'group',
  role: 'radiogroup',
  styles: choiceStyles,
  render: (context) => html`${languageList(context)}`,
};
