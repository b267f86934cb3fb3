import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldContext } from '../field.ts';
import { renderNames } from './render-found.ts';
import type { Searched } from './search-words.ts';

/** What is picked of a searched question. */
export interface Picked {
  readonly context: FieldContext<Searched>;
  /** The values that are picked and stand above the box. */
  readonly picked: readonly string[];
}

/** What the rows of picks need of the search around them. */
export interface PickedActions {
  readonly buttonId: (at: number) => string;
  /** Told of the last button once it is drawn. */
  readonly onButton: (element: Element | undefined) => void;
  readonly onRemove: (value: string) => void;
}

/** What is picked, a row each, with a button that takes it out. */
export function renderPicked({ context, picked }: Picked, actions: PickedActions): TemplateResult | typeof nothing {
  if (picked.length === 0) return nothing;
  const { ui, words } = context;
  return html`<ul class="picked">
    ${repeat(
      picked,
      (value) => value,
      (value, at) => html`<li class="picked-row">
        <span class="choice-text">${renderNames(context, value)}</span>
        <button
          class="quiet-button"
          type="button"
          id=${actions.buttonId(at)}
          aria-label=${`${ui.text('fields.search.remove')}: ${words.choice(value).text}`}
          ${at === picked.length - 1 ? ref(actions.onButton) : nothing}
          @click=${() => actions.onRemove(value)}
        >
          ${ui.text('fields.search.remove')}
        </button>
      </li>`,
    )}
  </ul>`;
}
