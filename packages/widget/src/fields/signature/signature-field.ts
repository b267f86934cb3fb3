import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

export const signatureField: Field<Extract<Question, { type: 'signature' }>> = {
  labelling: 'group',
  render: () => html``,
};
