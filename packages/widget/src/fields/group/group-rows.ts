import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../icons/icon.ts';
import type { GroupContext } from './group-context.ts';
import { renderRow } from './render-row.ts';
import { renderTable } from './render-table.ts';
import { renderTakenOut } from './render-taken-out.ts';
import { RowList } from './row-list.ts';

/** The rows of a repeating group, with the ways to add, take out, bring back and move. It stands as long as its screen. */
class GroupRows extends Directive {
  #list: RowList | undefined;

  override render(context: GroupContext): TemplateResult {
    this.#list ??= new RowList(context);
    const list = this.#list;
    list.follow(context);
    const { question, words, ui, id } = context;
    const count = list.rows.length;
    const isEmpty = count === 0 && list.takenOutAt === undefined;
    return html`<div class="rows">
      ${isEmpty ? html`<p part="hint" class="question-hint">${words.empty ? ui.show(words.empty) : ui.text('fields.group.empty')}</p>` : nothing}
      ${question.display === 'table' && !isEmpty ? renderTable(context, list) : renderBlocks(context, list)}
      ${
        count < (question.repeat?.max ?? 1)
          ? html`<button class="row-add" type="button" id=${id} @click=${(event: Event) => list.add(event)}>
              ${icon('add')}<span>${words.add ? ui.show(words.add) : ui.text('fields.group.add')}</span>
            </button>`
          : nothing
      }
      <p class="group-said" role="status">${list.said}</p>
    </div>`;
  }
}

function renderBlocks(context: GroupContext, list: RowList): TemplateResult {
  const out = list.takenOutAt;
  const line = (at: number) =>
    out === at ? html`<div class="row-out">${renderTakenOut(context, list)}</div>` : nothing;
  return html`${repeat(
    list.keys,
    (key) => key,
    (_key, index) => html`${line(index)}${renderRow(context, list, index)}`,
  )}${line(list.keys.length)}`;
}

/** The rows of a group that repeats, with their buttons. */
export const groupRows = directive(GroupRows);
