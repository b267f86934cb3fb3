import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const fileField: Field<Extract<Question, { type: 'file' }>> = {
  labelling: 'group',
  render: () => html``,
};
