import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { choiceFigure } from './choice-figure.ts';

/** One row that can be chosen. */
export interface ChoiceRow {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: TemplateResult | string;
  /** A second, quieter text, such as the English name of a language. */
  readonly aside?: TemplateResult | string | undefined;
  /** Decorates: the label says it all. */
  readonly icon?: ReturnType<typeof choiceFigure>;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A full-width row around a native radio button or checkbox; all of it is the target. */
export function renderChoiceRow(row: ChoiceRow): TemplateResult {
  const change = (event: Event) => row.onChange((event.currentTarget as HTMLInputElement).checked);
  return html`<label part=${row.checked ? 'choice chosen' : 'choice'} class="choice" data-chosen=${row.checked ? '' : nothing}>
    <input
      class="choice-mark"
      type=${row.kind}
      id=${row.id}
      name=${row.name}
      value=${row.value}
      autocomplete="off"
      aria-describedby=${row.describedBy ?? nothing}
      aria-invalid=${row.invalid === true && row.kind === 'checkbox' ? 'true' : nothing}
      .checked=${live(row.checked)}
      @change=${change}
    />
    ${row.icon && html`<span class="choice-icon">${row.icon}</span>`}
    <span class="choice-text">${row.label}${row.aside && html` <span class="choice-aside">${row.aside}</span>`}</span>
  </label>`;
}
