import { html, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { ContactContext } from './contact-context.ts';

interface OneOf<Value> {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly code: string; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A small question inside the field: a few short choices side by side where there is room. */
export function renderOneOf<Value>(
  context: ContactContext,
  { id, legend, options, chosen, onChoose }: OneOf<Value>,
): TemplateResult {
  return html`<fieldset>
    <legend class="small-label">${legend}</legend>
    <div class="choices short">
      ${options.map(({ value, code, label }) =>
        renderChoiceRow({
          kind: 'radio',
          id: `${id}-${code}`,
          name: `${context.name}${id.slice(context.id.length)}`,
          value: code,
          checked: chosen === value,
          label,
          onChange: () => onChoose(value),
        }),
      )}
    </div>
  </fieldset>`;
}
