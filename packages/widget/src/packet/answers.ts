import { notInForm, type PacketItem, type PacketSection, type PacketText } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PacketView } from './packet-view.ts';
import { renderFormText, renderValue } from './render-text.ts';

/** The values of one answer: coded ones in the worker's language, the client's own words verbatim and labelled. */
export function renderValues(item: PacketItem, view: PacketView): TemplateResult {
  const [only, ...others] = item.values;
  if (only && others.length === 0) return renderValue(only, view, item.question);
  return html`<ul class="values">${item.values.map((value) => html`<li>${renderValue(value, view, item.question)}</li>`)}</ul>`;
}

/** One part of the form: questions with their answers; rows of a repeating group stand apart and are counted. */
export function renderSection(section: PacketSection, view: PacketView): TemplateResult {
  return html`<section class="answers" aria-labelledby="section-${section.id}">
    <h3 id="section-${section.id}">${section.id === notInForm ? view.say((m) => m.notInForm) : renderFormText(section.title, view)}</h3>
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
