import type { Choice } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { FieldContext } from '../field.ts';

/** What stands beside a choice's label and says nothing that the label does not: its line icon. */
export function choiceFigure(_context: Pick<FieldContext, 'session'>, choice: Choice): TemplateResult | undefined {
  return choice.icon === undefined ? undefined : html`<span class="choice-icon">${icon(choice.icon)}</span>`;
}
