import type { Question } from '@open-intake/core';
import type { Field } from '../field.ts';
import { renderTextInput } from '../text/render-text-input.ts';

/** An e-mail address. A text input with the keyboard for it: `type="email"` would hide what it finds wrong from us. */
export const emailField: Field<Extract<Question, { type: 'email' }>> = {
  labelling: 'label',
  render: (context) => renderTextInput(context, { inputmode: 'email', dir: 'ltr', spellcheck: false }),
};
