import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';

/** Words between questions: the label and hint are drawn by the question view; here stand the contacts it names. */
export const noticeField: Field<Extract<Question, { type: 'notice' }>> = {
  labelling: 'none',
  render: ({ question, contacts }) => html`${question.contacts && contacts(question.contacts)}`,
};
