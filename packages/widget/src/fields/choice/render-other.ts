import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldContext } from '../field.ts';
import { onTyped } from '../text/on-typed.ts';

/** The box for the words of a choice such as "something else". `onSay` gets all that is typed so far. */
export function renderOther(
  { name, ui, question }: FieldContext,
  id: string,
  text: string,
  onSay: (text: string) => void,
): TemplateResult {
  const put = onTyped((typed) => typed !== text, onSay);
  return html`<div class="other">
    <label class="small-label" for=${id}>${ui.text('fields.other')}</label>
    <input
      part="input" class="input"
      id=${id}
      name=${`${name}-say`}
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck=${question.sensitive === true ? 'false' : nothing}
      autocorrect=${question.sensitive === true ? 'off' : nothing}
      writingsuggestions=${question.sensitive === true ? 'false' : nothing}
      .value=${live(text)}
      @input=${put}
      @change=${put}
    />
  </div>`;
}
