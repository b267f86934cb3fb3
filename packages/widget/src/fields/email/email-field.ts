import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';
import { renderTextInput } from '../text/render-text-input.ts';
import { renderEmailCheck } from './render-email-check.ts';

/** An e-mail address. A text input with the keyboard for it: `type="email"` would hide what it finds wrong from us. */
export const emailField: Field<Extract<Question, { type: 'email' }>> = {
  labelling: 'label',
  render: (context) => html`
    ${renderTextInput(context, { inputmode: 'email', dir: 'ltr', spellcheck: false })}
    ${context.issues.length === 0 ? renderEmailCheck(context.ui, context.value) : undefined}
  `,
};
