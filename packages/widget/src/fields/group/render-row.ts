import { pointer } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import { renderMembers } from './render-members.ts';
import { renderRowActions } from './render-row-actions.ts';
import { rowIds } from './row-ids.ts';
import type { RowList } from './row-list.ts';
import { renderRowName } from './row-name.ts';

/** One row as a block of its own. */
export function renderRow(context: GroupContext, list: RowList, index: number): TemplateResult {
  const { row, name } = rowIds(context.id, index);
  return html`<fieldset class="row" id=${row}>
    <legend class="row-label" id=${name}>${renderRowName(context, index, true)}</legend>
    ${renderMembers(context, `${context.path}${pointer(index)}`)} ${renderRowActions(context, list, index)}
  </fieldset>`;
}
