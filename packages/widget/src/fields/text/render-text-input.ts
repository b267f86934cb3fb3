import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldContext } from '../field.ts';
import { onTyped } from './on-typed.ts';

/** How one-line inputs differ. */
export interface TextInputOptions {
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputmode?: 'text' | 'email' | 'tel';
  /** Numbers and addresses are written left to right in every language. @default 'auto' */
  readonly dir?: 'auto' | 'ltr';
  /** @default true */
  readonly spellcheck?: boolean;
}

/**
 * A native one-line input. `live` writes to it only when the answer changed from outside, so that the caret stays where
 * the person types. Nothing is offered from earlier visits (`autocomplete="off"`): others may use this device.
 */
export function renderTextInput(context: FieldContext, options: TextInputOptions = {}): TemplateResult {
  const { id, name, value, question, issues, describedBy, answer } = context;
  const { type = 'text', inputmode = type, dir = 'auto', spellcheck = true } = options;
  const said = typeof value === 'string' ? value : '';
  const put = onTyped(
    (text) => text !== said,
    (text) => answer(text || undefined),
  );
  return html`<input
    part="input" class="input"
    id=${id}
    name=${name}
    type=${type}
    inputmode=${inputmode}
    dir=${dir}
    autocomplete="off"
    spellcheck=${question.sensitive === true || !spellcheck ? 'false' : nothing}
    autocorrect=${question.sensitive === true ? 'off' : nothing}
    writingsuggestions=${question.sensitive === true ? 'false' : nothing}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${issues.length > 0 ? 'true' : nothing}
    aria-required=${question.required === true ? 'true' : nothing}
    .value=${live(said)}
    @input=${put}
    @change=${put}
  />`;
}
