import type { Choice } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldContext } from '../field.ts';
import { choiceFigure } from './choice-figure.ts';
import type { Searched } from './search-words.ts';

/** What a search found, as a listbox under its box. Focus and keys stay in the box: `active` is the row that the keys are on. */
export function renderFound(
  context: FieldContext<Searched>,
  found: readonly Choice[],
  active: number,
  onPick: (choice: Choice) => void,
): TemplateResult {
  const { id, ui } = context;
  const rows = repeat(
    found,
    ({ value }) => value,
    (choice, at) => html`<li
      class="found-row"
      role="option"
      id=${`${id}-found-${at}`}
      aria-selected=${at === active ? 'true' : 'false'}
    >
      ${figureBox(context, choice)}<span class="choice-text">${renderNames(context, choice.value)}</span>
    </li>`,
  );
  const pickAt = (list: HTMLElement, target: EventTarget | null): void => {
    const choice = found[[...list.children].findIndex((row) => target instanceof Node && row.contains(target))];
    if (choice !== undefined) onPick(choice);
  };
  return html`<ul
    class="found"
    role="listbox"
    id=${`${id}-found`}
    aria-label=${ui.text('fields.search.list')}
    @mousedown=${keepFocus}
    ${ref((list) => {
      if (!(list instanceof HTMLElement)) return;
      list.children[active]?.scrollIntoView({ block: 'nearest' });
      list.onclick = ({ target }) => pickAt(list, target);
    })}
  >
    ${rows}
  </ul>`;
}

/** The label, and under it the one in the form's own language where that is another. */
export function renderNames({ words, sourceWords, ui }: FieldContext<Searched>, value: string): TemplateResult {
  const label = words.choice(value);
  const original = sourceWords?.choice(value);
  const aside =
    original === undefined || original.text === label.text
      ? nothing
      : html` <span class="choice-aside" lang=${original.lang} dir=${original.dir}>${original.text}</span>`;
  return html`${ui.show(label)}${aside}`;
}

/** The picture or icon of a choice in its box; nothing where it has none. */
export function figureBox(context: FieldContext<Searched>, choice: Choice): TemplateResult | undefined {
  const figure = choiceFigure(context, choice);
  return figure && html`<span class="choice-icon">${figure}</span>`;
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
