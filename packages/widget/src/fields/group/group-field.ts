import { html } from 'lit';
import type { Field } from '../field.ts';
import { groupStyles } from './group.styles.ts';
import type { GroupQuestion } from './group-context.ts';
import { groupRows } from './group-rows.ts';
import { groupTableStyles } from './group-table.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { renderMatrix } from './render-matrix.ts';
import { renderMembers } from './render-members.ts';

/** Questions that belong together: once, as a matrix, or a row for each person, child or paper. */
export const groupField: Field<GroupQuestion> = {
  labelling: 'group',
  holdsQuestions: true,
  styles: [groupStyles, groupTableStyles, matrixStyles],
  canSkip: (question) => question.repeat !== undefined,
  render(context) {
    const { repeat, display } = context.question;
    if (repeat !== undefined) return html`${groupRows(context)}`;
    if (display === 'matrix') return renderMatrix(context);
    return html`<div class="members">${renderMembers(context, context.path)}</div>`;
  },
};
