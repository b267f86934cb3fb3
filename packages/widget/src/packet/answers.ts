import { notInForm, type PacketItem, type PacketSection } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAuthorMark } from './interview.ts';
import type { PacketView } from './packet-view.ts';
import { renderFormText, renderValue } from './render-text.ts';

/** The values of one answer: coded ones in the worker's language, the client's own words verbatim and labelled. */
export function renderValues(item: PacketItem, view: PacketView): TemplateResult {
  const [only, ...others] = item.values;
  if (only && others.length === 0) return renderValue(only, view, item.question);
  return html`<ul class="values" data-type=${item.type}>${item.values.map((value) => html`<li>${renderValue(value, view, item.question)}</li>`)}</ul>`;
}

/** One part of the form: questions with their answers; rows of a repeating group stand apart and are counted. */
export function renderSection(section: PacketSection, view: PacketView): TemplateResult {
  return html`<section class="answers" aria-labelledby="section-${section.id}">
    <h3 id="section-${section.id}">${section.id === notInForm ? view.say((m) => m.notInForm) : renderFormText(section.title, view)}</h3>
    ${rowsOf(section.items).map(
      (items) => html`
        ${items[0].group ? html`<p class="row">${renderRowLabel(items[0], view)}</p>` : nothing}
        <dl class=${items[0].row === undefined ? 'stack' : 'cells'}>${items.map((item) => renderItem(item, view))}</dl>
      `,
    )}
  </section>`;
}

/** "Household · number 1 · Jobs · number 2": the groups around some answers, outermost first. */
function renderRowLabel({ within = [], group, row }: PacketItem, view: PacketView): TemplateResult {
  const groups = [...within, { group, row }];
  return html`${groups.map(
    (one, at) =>
      html`${at === 0 ? nothing : ' · '}${one.group && renderFormText(one.group, view)}${one.row === undefined ? nothing : html` · ${view.say((m) => m.row, { number: view.formats.number(one.row + 1) })}`}`,
  )}`;
}

function renderItem(item: PacketItem, view: PacketView): TemplateResult {
  return html`<div data-question=${item.id}>
    <dt>${renderFormText(item.question, view)} ${item.sensitive ? html`<em class="private">${view.say((m) => m.sensitive)}</em>` : nothing} ${renderAuthorMark(item, view)}</dt>
    <dd>${renderValues(item, view)}</dd>
  </div>`;
}

/** Items that stand together: those of one row of a group, and those between groups. */
function rowsOf(items: readonly PacketItem[]): readonly (readonly [PacketItem, ...PacketItem[]])[] {
  const rows: [PacketItem, ...PacketItem[]][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last !== undefined && placeOf(last[0]) === placeOf(item)) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Where the answers stand that an answer is one of: `/household/0`. */
function placeOf({ path }: PacketItem): string {
  return path.slice(0, path.lastIndexOf('/'));
}
