import type { Layout } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { FormDetails } from '../serve/preview-json.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** The form in the preview, and what its buttons do. */
export interface FormView {
  readonly form: FormDetails;
  readonly language: string;
  readonly layout: Layout;
  /** What was typed before the files changed. */
  readonly kept: KeptAnswers | undefined;
  /** The first question of the screen that is shown. */
  readonly step: (question: string | undefined) => void;
  readonly ready: (event: Event) => void;
  /** An answer of before has no place in the form any more. */
  readonly trouble: (event: Event) => void;
  /** Somebody changed the language in the form itself. */
  readonly speaks: (language: string) => void;
  readonly submitted: (event: Event) => void;
}

/** The form in the widget, as a client sees it: a new one whenever the files change. */
export function renderForm(view: FormView): TemplateResult {
  const { form, language, layout, kept, step, ready, trouble, speaks, submitted } = view;
  if (form.src === null) return html`<p>This form cannot be shown yet. See under “To change” what it needs.</p>`;
  const choice = form.choices.find(({ tag }) => tag === language);
  return html`${keyed(
    `${form.state} ${layout}`,
    html`<open-intake
      src=${form.src}
      lang=${choice?.tag ?? nothing}
      layout=${layout}
      .answers=${guard([kept], () => kept?.answers)}
      .answersVersion=${kept?.version}
      @oi-step=${(event: HTMLElementEventMap['oi-step']) => step(event.questionId)}
      @oi-ready=${ready}
      @oi-error=${trouble}
      @oi-language=${(event: HTMLElementEventMap['oi-language']) => speaks(event.language)}
      @oi-submitted=${submitted}
      ><p>Here stands how to reach a person.</p></open-intake
    >`,
  )}`;
}

/** Answers that were typed and have no place in the changed form. Empty until there are any, so that they are read aloud. */
export function renderLost(ids: readonly string[]): TemplateResult {
  const names = [...new Set(ids)].join(', ');
  return html`<p class="lost" role="status">${
    names === '' ? '' : `The changed form has no place for what was answered to: ${names}.`
  }</p>`;
}
