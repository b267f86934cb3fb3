import type { Choice, ChosenValue } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { drawSign } from '../../icons/draw-sign.ts';
import { icon } from '../../icons/icon.ts';
import { chosenValue, isOtherAnswer } from '../choice/other-answer.ts';
import { renderOther } from '../choice/render-other.ts';
import type { FieldContext } from '../field.ts';

/** One choice that has a place. */
export interface RankedRow {
  readonly picked: ChosenValue;
  readonly choice: Choice | undefined;
  /** Id of "take out", the one button that can always be pressed. */
  readonly id: string;
  /** From 0. */
  readonly place: number;
  readonly total: number;
  readonly isHeld: boolean;
  readonly onMove: (event: Event, to: number) => void;
  readonly onOut: (event: Event) => void;
  readonly onOther: (text: string) => void;
}

const signs = {
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  handle: 'M5 8h14M5 12h14M5 16h14',
} as const;

/** A row with its place in words, a handle to drag it by, and buttons that do the same without dragging. */
export function renderRanked(context: FieldContext, row: RankedRow): TemplateResult {
  const { ui, words } = context;
  const { place, total, choice } = row;
  const value = chosenValue(row.picked) ?? '';
  return html`<li class="ranked-row" data-held=${row.isHeld ? '' : nothing}>
    <span class="ranked-handle">${drawSign(signs.handle)}</span>
    <span class="ranked-text" id=${`${row.id}-text`}>
      ${choice?.icon === undefined ? nothing : icon(choice.icon)}
      <span>${ui.show(words.choice(value))}</span>
    </span>
    <span class="ranked-place">${ui.text('fields.ranking.place', { place: place + 1, total })}</span>
    <span class="ranked-buttons">
      ${renderMove(context, row, 'up')}${renderMove(context, row, 'down')}
      <button
        type="button"
        class="quiet-button ranked-out"
        id=${row.id}
        aria-labelledby=${`${row.id} ${row.id}-text`}
        @click=${row.onOut}
      >${ui.text('fields.ranking.out')}</button>
    </span>
    ${isOtherAnswer(row.picked) ? renderOther(context, `${row.id}-say`, row.picked.text, row.onOther) : nothing}
  </li>`;
}

function renderMove({ ui }: FieldContext, row: RankedRow, way: 'up' | 'down'): TemplateResult {
  const to = row.place + (way === 'up' ? -1 : 1);
  const id = `${row.id}-${way}`;
  return html`<button
    type="button"
    class=${`ranked-move ranked-${way}`}
    id=${id}
    title=${ui.text(`fields.ranking.${way}`)}
    aria-label=${ui.text(`fields.ranking.${way}`)}
    aria-labelledby=${`${id} ${row.id}-text`}
    ?disabled=${to < 0 || to >= row.total}
    @click=${(event: Event) => row.onMove(event, to)}
  >${drawSign(signs[way])}</button>`;
}
