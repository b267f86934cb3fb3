import { html, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { ContactContext } from './contact-context.ts';

interface OneOf<Value> {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly code: string; readonly label: string }[];
  readonly chosen: Value | undefined;
  /** Side by side where there is room. @default false */
  readonly short?: boolean;
  /** Says the legend only to whoever listens, because it stands right above. @default false */
  readonly unseen?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A small question inside the field: one of a few choices. */
export function renderOneOf<Value>(
  context: ContactContext,
  { id, legend, options, chosen, short = false, unseen = false, onChoose }: OneOf<Value>,
): TemplateResult {
  return html`<fieldset>
    <legend class=${unseen ? 'unseen' : 'small-label'}>${legend}</legend>
    <div class=${short ? 'choices short' : 'choices'}>
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
