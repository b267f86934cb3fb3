import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const rankingField: Field<Extract<Question, { type: 'ranking' }>> = {
  labelling: 'group',
  render: () => html``,
};
