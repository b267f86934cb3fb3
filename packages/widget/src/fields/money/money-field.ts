import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';
import { moneyStyles } from './money.styles.ts';
import { moneyInputs } from './money-inputs.ts';

/**
 * An amount in any digits, with the currency beside it. What no amount can be read from stays as typed and is the answer
 * until it is put right. What was read is said where it can be doubted.
 */
export const moneyField: Field<Extract<Question, { type: 'money' }>> = {
  labelling: 'label',
  styles: moneyStyles,
  render: (context) => html`${moneyInputs(context)}`,
};
