import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { Field } from '../field.ts';
import { groupStyles } from './group.styles.ts';
import { renderRows } from './group-rows.ts';
import { renderMembers } from './render-members.ts';

/** Questions that belong together: once, or a row for each person, child or paper. */
export const groupField: Field<Extract<Question, { type: 'group' }>> = {
  labelling: 'group',
  holdsQuestions: true,
  styles: groupStyles,
  canSkip: (question) => question.repeat !== undefined,
  render: (context) =>
    context.question.repeat === undefined
      ? html`<div class="members">${renderMembers(context, context.path)}</div>`
      : renderRows(context),
};
