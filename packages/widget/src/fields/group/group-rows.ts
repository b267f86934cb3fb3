import { pointer, type Question } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { FieldContext } from '../field.ts';
import { renderMembers } from './render-members.ts';

type GroupContext = FieldContext<Extract<Question, { type: 'group' }>>;

/** The rows of a repeating group, with the ways to add and take away. Focus goes to the new row, or back to "add". */
export function renderRows(context: GroupContext): TemplateResult {
  const { question, path, value, words, ui, session, id } = context;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = (event: Event) => {
    session.dispatch({ type: 'add-row', path });
    focusSoon(event, '.row:last-of-type :is(input, textarea, select)');
  };
  return html`<div class="rows">
    ${rows.length === 0 ? html`<p class="question-hint">${words.empty ? ui.show(words.empty) : ui.text('fields.group.empty')}</p>` : undefined}
    ${rows.map((_, index) => renderRow(context, index, rows.length))}
    ${
      rows.length < (question.repeat?.max ?? 1)
        ? html`<button class="row-add" type="button" id=${id} @click=${add}>
            ${icon('add')}<span>${words.add ? ui.show(words.add) : ui.text('fields.group.add')}</span>
          </button>`
        : undefined
    }
  </div>`;
}

function renderRow(context: GroupContext, index: number, count: number): TemplateResult {
  const { question, path, words, ui, session, id } = context;
  const legendId = `${id}-row-${index}`;
  const removeId = `${id}-remove-${index}`;
  const remove = (event: Event) => {
    session.dispatch({ type: 'remove-row', path, index });
    focusSoon(event, '.row-add');
  };
  return html`<fieldset class="row">
    <legend class="row-label" id=${legendId}>
      ${words.itemLabel ? ui.show(words.itemLabel) : ui.text('fields.group.row')} ${index + 1}
    </legend>
    ${renderMembers(context, `${path}${pointer(index)}`)}
    ${
      count > (question.repeat?.min ?? 0)
        ? html`<button class="quiet-button row-remove" type="button" id=${removeId} aria-labelledby=${`${removeId} ${legendId}`} @click=${remove}>
            ${words.remove ? ui.show(words.remove) : ui.text('fields.group.remove')}
          </button>`
        : undefined
    }
  </fieldset>`;
}

/** Moves focus within the group once what was asked for has been drawn. */
function focusSoon(event: Event, selector: string): void {
  const group = (event.currentTarget as Element).closest('.rows');
  setTimeout(() => group?.querySelector<HTMLElement>(selector)?.focus());
}
