import { html, nothing, type TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';
import { matrixColumns } from './matrix-columns.ts';
import { type Member, membersAt, renderMembers } from './render-members.ts';

/** From this many columns on, the matrix takes all the width there is. */
const manyColumns = 6;

/**
 * Questions that offer the same, a line each where there is room: the question where reading starts, its radio buttons under
 * the heads of the columns. Below that width each stands like a question outside. Either way each is a radio group of its
 * own with all its words, so that the heads are for the eye only.
 */
export function renderMatrix(context: GroupContext): TemplateResult {
  const members = membersAt(context, context.path);
  const columns = matrixColumns(context, members);
  const many = columns !== undefined && columns.length >= manyColumns;
  return html`<div class=${many ? 'matrix-frame wide-frame' : 'matrix-frame'}>
    <div class=${columns === undefined ? 'members' : 'matrix'}>
      ${columns === undefined ? nothing : renderHeads(context, members, columns)}${renderMembers(context, context.path)}
    </div>
  </div>`;
}

function renderHeads(
  { wordsOf, ui }: GroupContext,
  [first]: readonly Member[],
  columns: readonly string[],
): TemplateResult | typeof nothing {
  if (first === undefined) return nothing;
  const words = wordsOf(first.question);
  return html`<div class="matrix-heads" aria-hidden="true">
    ${columns.map((value) => html`<span>${ui.show(words.choice(value))}</span>`)}
  </div>`;
}
