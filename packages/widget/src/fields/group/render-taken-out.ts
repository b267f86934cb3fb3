import { html, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import { rowIds } from './row-ids.ts';
import type { RowList } from './row-list.ts';
import { rowName } from './row-name.ts';

/** Says in place of a row that it is taken out, and how to have it again with all that was in it. */
export function renderTakenOut(context: GroupContext, list: RowList): TemplateResult {
  const { ui, id } = context;
  const index = list.takenOutIndex;
  return html`<span>${ui.text('fields.group.out', { row: rowName(context, index) })}</span>
    <button class="quiet-button row-action" type="button" id=${rowIds(id, index).bringBack} @click=${(event: Event) => list.bringBack(event)}>
      ${ui.text('fields.group.bringBack')}
    </button>`;
}
