import { html, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import type { RowList } from './row-list.ts';

/** Says in place of a row that it is taken out, and how to have it again with all that was in it. */
export function renderTakenOut({ ui, id }: GroupContext, list: RowList): TemplateResult {
  return html`<span dir="auto">${ui.text('fields.group.out', { row: list.takenOutName })}</span>
    <button class="quiet-button row-action" type="button" id=${`${id}-back`} @click=${(event: Event) => list.bringBack(event)}>
      ${ui.text('fields.group.bringBack')}
    </button>`;
}
