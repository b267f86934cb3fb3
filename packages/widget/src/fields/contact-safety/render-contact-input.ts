import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { onTyped } from '../text/on-typed.ts';
import type { ContactContext } from './contact-context.ts';

interface ContactInput {
  readonly id: string;
  readonly label: string;
  /** @default 'text' */
  readonly kind?: 'text' | 'tel' | 'email' | 'lines';
  readonly value: string;
  /** Id of the sentence that says what is wrong. */
  readonly describedBy?: string | undefined;
  readonly onInput: (text: string) => void;
}

/** A labelled input for a number, an address or a name. Nothing of it is remembered or checked by the browser. */
export function renderContactInput(context: ContactContext, input: ContactInput): TemplateResult {
  const { id, label, kind = 'text', describedBy, onInput } = input;
  const name = `${context.name}${id.slice(context.id.length)}`;
  const put = onTyped((text) => text !== input.value, onInput);
  const described = describedBy ?? nothing;
  const wrong = describedBy === undefined ? nothing : 'true';
  const control =
    kind === 'lines'
      ? html`<textarea
          part="input" class="input"
          id=${id}
          name=${name}
          rows="3"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          aria-describedby=${described}
          aria-invalid=${wrong}
          .value=${live(input.value)}
          @input=${put}
          @change=${put}
        ></textarea>`
      : html`<input
          part="input" class="input"
          id=${id}
          name=${name}
          type=${kind === 'tel' ? 'tel' : 'text'}
          inputmode=${kind}
          dir=${kind === 'text' ? 'auto' : 'ltr'}
          autocomplete="off"
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          aria-describedby=${described}
          aria-invalid=${wrong}
          .value=${live(input.value)}
          @input=${put}
          @change=${put}
        />`;
  return html`<label class="small-label" for=${id}>${label}</label>${control}`;
}
