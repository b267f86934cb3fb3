import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';
import { renderSignatureSmall } from './render-signature-small.ts';
import { signatureStyles } from './signature.styles.ts';
import { signatureWays } from './signature-ways.ts';

/** A signature, drawn with a finger, pen or mouse, or typed. */
export const signatureField: Field<Extract<Question, { type: 'signature' }>> = {
  labelling: 'group',
  styles: signatureStyles,
  readBack: renderSignatureSmall,
  render: (context) => html`${signatureWays(context)}`,
};
