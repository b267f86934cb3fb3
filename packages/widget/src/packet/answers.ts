import type { PacketItem, PacketSection } from '@open-intake/core';
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
      ({ row, items }) => html`
        ${row === undefined ? nothing : html`<p class="row">${view.say((m) => m.row, { number: view.formats.number(row + 1) })}</p>`}
        <dl class=${row === undefined ? 'stack' : 'cells'}>${items.map((item) => renderItem(item, view))}</dl>
      `,
    )}
  </section>`;
}

function renderItem(item: PacketItem, view: PacketView): TemplateResult {
  return html`<div data-question=${item.id}>
    <dt>${renderFormText(item.question, view)} ${item.sensitive ? html`<em class="private">${view.say((m) => m.sensitive)}</em>` : nothing}</dt>
    <dd>${renderValues(item, view)}</dd>
  </div>`;
}

interface Row {
  /** Counted from 0; undefined outside a repeating group. */
  readonly row: number | undefined;
  readonly items: readonly PacketItem[];
}

function rowsOf(items: readonly PacketItem[]): readonly Row[] {
  const rows: (Row & { key: string; items: PacketItem[] })[] = [];
  for (const item of items) {
    const [key = '', index] = /^.*?\/(\d+)(?=\/)/.exec(item.path) ?? [];
    const last = rows.at(-1);
    if (last?.key === key) last.items.push(item);
    else rows.push({ key, row: index === undefined ? undefined : Number(index), items: [item] });
  }
  return rows;
}
