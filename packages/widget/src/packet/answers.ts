import type { PacketItem, PacketSection, PacketText } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PacketView } from './packet-view.ts';
import { renderFormText, renderOwn, renderText } from './render-text.ts';

/** The values of one answer: coded ones in the worker's language, the client's own words verbatim and labelled. */
export function renderValues(item: PacketItem, view: PacketView): TemplateResult {
  const coded = item.values.filter((value) => !value.own);
  const own = item.values.filter((value) => value.own);
  const only = coded[0];
  return html`${
    coded.length === 1 && only
      ? renderFormText(only, view, item.question)
      : coded.length > 1
        ? html`<ul class="values">${coded.map((value) => html`<li>${renderFormText(value, view, item.question)}</li>`)}</ul>`
        : nothing
  }${own.map((value) => renderOwn(value, view))}`;
}

/** One part of the form: questions with their answers; rows of a repeating group stand apart and are counted. */
export function renderSection(section: PacketSection, view: PacketView): TemplateResult {
  return html`<section class="answers" aria-labelledby="section-${section.id}">
    <h3 id="section-${section.id}">${renderText(section.title)}</h3>
    ${rowsOf(section.items).map(
      (rows) => html`
        ${rows.label ? html`<p class="row">${renderRowLabel(rows.label, rows.row, view)}</p>` : nothing}
        <dl class=${rows.row === undefined ? 'stack' : 'cells'}>${rows.items.map((item) => renderItem(item, view))}</dl>
      `,
    )}
  </section>`;
}

function renderRowLabel(label: PacketText, row: number | undefined, view: PacketView): TemplateResult {
  return html`${renderFormText(label, view)}${row === undefined ? nothing : html` · ${view.say((m) => m.row, { number: view.formats.number(row + 1) })}`}`;
}

function renderItem(item: PacketItem, view: PacketView): TemplateResult {
  return html`<div data-question=${item.id}>
    <dt>${renderFormText(item.question, view)} ${item.sensitive ? html`<em class="private">${view.say((m) => m.sensitive)}</em>` : nothing}</dt>
    <dd>${renderValues(item, view)}</dd>
  </div>`;
}

interface Rows {
  readonly label: PacketText | undefined;
  /** Counted from 0; undefined outside a group that repeats. */
  readonly row: number | undefined;
  readonly items: readonly PacketItem[];
}

/** Items that stand together: those of one row of a group, and those between groups. */
function rowsOf(items: readonly PacketItem[]): readonly Rows[] {
  const rows: (Rows & { items: PacketItem[] })[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last && last.row === item.row && last.label?.text === item.group?.text) last.items.push(item);
    else rows.push({ label: item.group, row: item.row, items: [item] });
  }
  return rows;
}
