import type { Question } from '@open-intake/core';
import { html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import type { Field } from '../field.ts';
import { rankingStyles } from './ranking.styles.ts';
import { rankingList } from './ranking-list.ts';

/** Choices in the order of their weight: tapped one after the other, then moved by buttons or by dragging. */
export const rankingField: Field<Extract<Question, { type: 'ranking' }>> = {
  labelling: 'group',
  styles: [choiceStyles, rankingStyles],
  render: (context) => html`${rankingList(context)}`,
};
