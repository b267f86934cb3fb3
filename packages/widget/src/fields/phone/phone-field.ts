import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';
import { renderTextInput } from '../text/render-text-input.ts';
import { renderNumberCheck } from './render-number-check.ts';

/** A phone number, as typed. It never blocks: "ask at the shelter desk" is an answer. */
export const phoneField: Field<Extract<Question, { type: 'phone' }>> = {
  labelling: 'label',
  render: (context) => html`
    ${renderTextInput(context, { type: 'tel', dir: 'ltr', spellcheck: false })} ${renderNumberCheck(context.ui, context.value)}
  `,
};
