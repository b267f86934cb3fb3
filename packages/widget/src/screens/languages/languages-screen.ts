import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { nameOfLanguage } from '../../words/language-names.ts';
import type { UiWords } from '../../words/words.types.ts';
import { renderLanguageList } from './language-list.ts';

/** The first screen: which language. `missing` is one that was asked for and is not there. */
export function renderLanguages(
  ui: UiWords,
  languages: readonly string[],
  missing: string | undefined,
  choose: (tag: string) => void,
): TemplateResult {
  return html`<h2 part="title" class="title" tabindex="-1">${icon('language')} ${ui.text('language.title')}</h2>
    ${
      missing === undefined
        ? nothing
        : html`<p part="note" class="note">${icon('attention')}<span>${ui.text('language.missing', { language: nameOfLanguage(missing, ui.language) })}</span></p>`
    }
    ${renderLanguageList(ui, languages, undefined, choose)}`;
}
