import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const addressField: Field<Extract<Question, { type: 'address' }>> = {
  labelling: 'group',
  render: () => html``,
};
