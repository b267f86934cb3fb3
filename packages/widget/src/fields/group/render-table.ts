import { pointer, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../icons/icon.ts';
import type { GroupContext } from './group-context.ts';
import { renderRowActions } from './render-row-actions.ts';
import { renderTakenOut } from './render-taken-out.ts';
import { rowIds } from './row-ids.ts';
import type { RowList } from './row-list.ts';
import { renderRowName } from './row-name.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';

/** From this many columns on, a table needs more room. */
const manyColumns = 5;

/**
 * The rows as a table where there is room, else below each other: the same elements, so that nothing typed gets lost when
 * a phone is turned. Roles are written out because a table that is not laid out as one has none.
 */
export function renderTable(context: GroupContext, list: RowList): TemplateResult {
  const parts = tableColumns(context, list.rows.length);
  const width = parts.columns.length + 2;
  const out = list.takenOutAt;
  const line = (at: number) =>
    out === at
      ? html`<tbody>
          <tr role="row"><td role="cell" class="row-out" colspan=${width}>${renderTakenOut(context, list)}</td></tr>
        </tbody>`
      : nothing;
  return html`<div class=${parts.columns.length < manyColumns ? 'wide-frame' : 'wide-frame many'}>
    <table class="row-table" role="table" aria-labelledby=${`${context.id}-label`}>
      ${renderHead(context, parts.columns)}
      ${repeat(
        list.keys,
        (key) => key,
        (_key, index) => html`${line(index)}${renderLine(context, list, index, parts)}`,
      )}
      ${line(list.keys.length)}
    </table>
  </div>`;
}

function renderHead(context: GroupContext, columns: readonly Question[]): TemplateResult {
  const { ui, words } = context;
  return html`<thead>
    <tr role="row">
      <th role="columnheader" scope="col">${words.itemLabel ? ui.show(words.itemLabel) : ui.text('fields.group.row')}</th>
      ${columns.map((question) => html`<th role="columnheader" scope="col">${renderColumnHead(context, question)}</th>`)}
      <th role="columnheader" scope="col"><span class="group-unseen">${ui.text('fields.group.actions')}</span></th>
    </tr>
  </thead>`;
}

/** The words of a column once, for the eye; each cell has them again, as the label of its control. */
function renderColumnHead({ wordsOf, ui }: GroupContext, question: Question): TemplateResult {
  const { label, hint, why } = wordsOf(question);
  return html`${ui.show(label)}
    ${hint && html`<span class="row-table-hint">${ui.show(hint)}</span>`}
    ${
      why &&
      html`<details class="question-why">
        <summary>${icon('open')}${ui.text('question.why')}</summary>
        <p>${ui.show(why)}</p>
      </details>`
    }`;
}

function renderLine(context: GroupContext, list: RowList, index: number, parts: TableColumns): TemplateResult {
  const { id, path, session, renderChild } = context;
  const { row, name } = rowIds(id, index);
  const draw = (question: Question) => {
    const place = `${path}${pointer(index, question.id)}`;
    return session.state.visible.has(place) ? renderChild(question, place) : nothing;
  };
  const below = parts.below.map(draw).filter((drawn) => drawn !== nothing);
  const actions = renderRowActions(context, list, index);
  return html`<tbody class="row" id=${row}>
    <tr role="row">
      <th role="rowheader" scope="row" class="row-label" id=${name}>${renderRowName(context, index, false)}</th>
      ${parts.columns.map((question) => html`<td role="cell" class="row-cell">${draw(question)}</td>`)}
      <td role="cell" class="row-cell">${below.length === 0 ? actions : nothing}</td>
    </tr>
    ${
      below.length === 0
        ? nothing
        : html`<tr role="row"><td role="cell" class="row-below" colspan=${parts.columns.length + 2}>${below}${actions}</td></tr>`
    }
  </tbody>`;
}
