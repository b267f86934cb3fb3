import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const scaleField: Field<Extract<Question, { type: 'scale' }>> = {
  labelling: 'group',
  render: () => html``,
};
