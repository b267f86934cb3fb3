import type { Choice } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { drawSign } from '../../icons/draw-sign.ts';
import { icon } from '../../icons/icon.ts';
import type { FieldContext } from '../field.ts';

/** What a choice without a place needs. */
export interface UnrankedOptions {
  readonly id: string | typeof nothing;
  /** There is no room for another: pressing says so. */
  readonly isFull: boolean;
  readonly onAdd: (event: Event) => void;
}

/** A full-width row; pressing it puts the choice at the end of the order. */
export function renderUnranked({ ui, words }: FieldContext, choice: Choice, options: UnrankedOptions): TemplateResult {
  return html`<li>
    <button
      type="button"
      part="choice"
      class="choice"
      id=${options.id}
      aria-disabled=${options.isFull ? 'true' : nothing}
      @click=${options.onAdd}
    >
      ${drawSign('M12 5v14M5 12h14', 'unranked-add')}
      ${choice.icon === undefined ? nothing : html`<span class="choice-icon">${icon(choice.icon)}</span>`}
      <span class="choice-text">${ui.show(words.choice(choice.value))}</span>
    </button>
  </li>`;
}
