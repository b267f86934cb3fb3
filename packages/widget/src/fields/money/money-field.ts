import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const moneyField: Field<Extract<Question, { type: 'money' }>> = {
  labelling: 'group',
  render: () => html``,
};
