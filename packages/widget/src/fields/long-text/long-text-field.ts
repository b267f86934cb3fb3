import type { Question } from '@open-intake/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '../field.ts';
import { onTyped } from '../text/on-typed.ts';

/** Several lines, in the person's own words. Its direction follows what is typed. */
export const longTextField: Field<Extract<Question, { type: 'longText' }>> = {
  labelling: 'label',
  render({ id, name, value, question, issues, describedBy, answer }) {
    const said = typeof value === 'string' ? value : '';
    const put = onTyped(
      (text) => text !== said,
      (text) => answer(text || undefined),
    );
    return html`<textarea
    part="input" class="input"
    id=${id}
    name=${name}
    rows="5"
    dir="auto"
    autocomplete="off"
    spellcheck=${question.sensitive === true ? 'false' : nothing}
    autocorrect=${question.sensitive === true ? 'off' : nothing}
    writingsuggestions=${question.sensitive === true ? 'false' : nothing}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${issues.length > 0 ? 'true' : nothing}
    aria-required=${question.required === true ? 'true' : nothing}
    .value=${live(said)}
    @input=${put}
    @change=${put}
  ></textarea>`;
  },
};
