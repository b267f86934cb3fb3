import type { Question } from '@open-intake/core';
import type { Field } from '../field.ts';
import { renderTextInput } from './render-text-input.ts';

/** One line of text. */
export const textField: Field<Extract<Question, { type: 'text' }>> = {
  labelling: 'label',
  render: (context) => renderTextInput(context),
};
