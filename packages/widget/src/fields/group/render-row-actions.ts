import { html, nothing, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import { rowIds } from './row-ids.ts';
import type { RowList } from './row-list.ts';

/** What can be done with a row: move it, where the author lets people, and take it out, unless it has to be there. */
export function renderRowActions(
  { question, words, ui, id }: GroupContext,
  list: RowList,
  index: number,
): TemplateResult | typeof nothing {
  const count = list.rows.length;
  const moves = question.repeat?.reorder === true && count > 1;
  const goes = count > (question.repeat?.min ?? 0);
  if (!moves && !goes) return nothing;
  const ids = rowIds(id, index);
  const move = (at: string, to: number, text: string) => html`<button
    class="quiet-button row-action"
    type="button"
    id=${at}
    aria-labelledby=${`${at} ${ids.name}`}
    ?disabled=${to < 0 || to >= count}
    @click=${(event: Event) => list.move(event, index, to)}
  >${text}</button>`;
  return html`<div class="row-actions">
    ${moves ? html`${move(ids.up, index - 1, ui.text('fields.group.up'))} ${move(ids.down, index + 1, ui.text('fields.group.down'))}` : nothing}
    ${
      goes
        ? html`<button
            class="quiet-button row-action row-remove"
            type="button"
            id=${ids.remove}
            aria-labelledby=${`${ids.remove} ${ids.name}`}
            @click=${(event: Event) => list.remove(event, index)}
          >${words.remove ? ui.show(words.remove) : ui.text('fields.group.remove')}</button>`
        : nothing
    }
  </div>`;
}
