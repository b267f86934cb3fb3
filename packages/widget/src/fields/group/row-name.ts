import { html, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import { rowSummary } from './row-summary.ts';

/** "Child 2", for sentences and for the live region. */
export function rowName({ words, ui }: GroupContext, index: number): string {
  return `${words.itemLabel?.text ?? ui.text('fields.group.row')} ${index + 1}`;
}

/** The same where it is seen; with `summary` also what tells the row from the others: "Child 2 · Amina". */
export function renderRowName(context: GroupContext, index: number, summary: boolean): TemplateResult {
  const { words, ui } = context;
  const told = summary ? rowSummary(context, index) : undefined;
  return html`${words.itemLabel ? ui.show(words.itemLabel) : ui.text('fields.group.row')} ${index + 1}${
    told && html`<span class="row-summary"> · <bdi>${told}</bdi></span>`
  }`;
}
