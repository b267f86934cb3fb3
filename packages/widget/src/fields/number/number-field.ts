import { parseNumber, type Question } from '@open-intake/core';
import { html, nothing } from 'lit';
import type { Field } from '../field.ts';
import { keepTyped } from '../text/keep-typed.ts';
import { onTyped } from '../text/on-typed.ts';

/**
 * A number, in any digits. A text input: `type="number"` throws away what it does not understand. What is no number stays
 * as typed and is the answer until it is put right, so that nothing a person wrote is lost.
 */
export const numberField: Field<Extract<Question, { type: 'number' }>> = {
  labelling: 'label',
  render({ id, name, value, question, issues, describedBy, ui, answer }) {
    const read = (text: string) => readNumber(text, ui.language);
    const put = onTyped(
      (text) => read(text) !== value,
      (text) => answer(read(text)),
    );
    return html`<input
      part="input" class="input narrow"
      id=${id}
      name=${name}
      type="text"
      inputmode=${question.integer === true ? 'numeric' : 'decimal'}
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      aria-required=${question.required === true ? 'true' : nothing}
      @input=${put}
      @change=${put}
      ${keepTyped(value, read)}
    />`;
  },
};

/** The number a text means to a reader of `language`; the text itself where it is none; undefined when blank. */
export function readNumber(text: string, language: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parseNumber(text, language);
  return 'value' in parsed ? parsed.value : text;
}
