import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { onTyped } from '../text/on-typed.ts';
import { readSignature, type SignatureContext } from './signature-context.ts';

/** The name, typed in place of a drawing. */
export function renderName({
  id,
  name,
  value,
  issues,
  describedBy,
  ui,
  question,
  answer,
}: SignatureContext): TemplateResult {
  const said = readSignature(value)?.data ?? '';
  const put = onTyped(
    (data) => data !== said,
    (data) => answer(data === '' ? undefined : { kind: 'typed', data }),
  );
  return html`<label class="small-label" for=${id}>${ui.text('fields.signature.name')}</label>
    <input
      part="input" class="input signature-name"
      id=${id}
      name=${name}
      type="text"
      dir="auto"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      autocorrect="off"
      writingsuggestions="false"
      aria-describedby=${[describedBy, `${id}-counts`].filter((one) => one !== undefined).join(' ')}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      aria-required=${question.required === true ? 'true' : nothing}
      .value=${live(said)}
      @input=${put}
      @change=${put}
    />
    <p class="answer-check" id=${`${id}-counts`}>${ui.text('fields.signature.counts')}</p>`;
}
