import type { Layout } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FormDetails } from '../serve/preview-json.ts';

export interface FormView {
  readonly form: FormDetails;
  readonly language: string;
  readonly layout: Layout;
  /** The first question of the screen that is shown. */
  readonly step: (question: string | undefined) => void;
  readonly ready: (event: Event) => void;
  readonly submitted: (event: Event) => void;
}

/** The form in the widget, as a client sees it: a new one whenever the files change. */
export function renderForm({ form, language, layout, step, ready, submitted }: FormView): TemplateResult {
  if (form.src === null) return html`<p>This form cannot be shown yet. See under “To change” what it needs.</p>`;
  const choice = form.choices.find(({ tag }) => tag === language);
  return html`${keyed(
    `${form.state} ${layout}`,
    html`<open-intake
      src=${form.src}
      lang=${choice?.tag ?? nothing}
      layout=${layout}
      @oi-step=${(event: HTMLElementEventMap['oi-step']) => step(event.questionId)}
      @oi-ready=${ready}
      @oi-submitted=${submitted}
      ><p>Here stands how to reach a person.</p></open-intake
    >`,
  )}`;
}
