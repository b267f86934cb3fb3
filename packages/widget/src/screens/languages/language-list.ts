import { directionOf } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { autonym, nameOfLanguage } from '../../words/language-names.ts';
import type { UiWords } from '../../words/words.types.ts';

/** Languages by their own names, with the English name beside it for whoever helps. No flags: a language is no country. */
export function renderLanguageList(
  ui: UiWords,
  languages: readonly string[],
  current: string | undefined,
  choose: (tag: string) => void,
): TemplateResult {
  return html`<ul class="languages" aria-label=${ui.text('language.title')}>
    ${languages.map((tag) => {
      const english = nameOfLanguage(tag, 'en');
      const own = autonym(tag) ?? english;
      return html`<li>
        <button
          type="button"
          class="language-choice"
          data-language=${tag}
          aria-current=${tag === current ? 'true' : nothing}
          @click=${() => choose(tag)}
        >
          <span class="language-name" lang=${tag} dir=${directionOf(tag)}>${own}</span>
          ${own === english ? nothing : html`<span class="language-english" lang="en" dir="ltr">${english}</span>`}
          ${tag === current ? icon('check') : nothing}
        </button>
      </li>`;
    })}
  </ul>`;
}
