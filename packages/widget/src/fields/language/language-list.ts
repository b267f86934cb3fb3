import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { findLanguages, missingLanguage } from './find-languages.ts';
import { type LanguageContext, renderLanguage } from './render-language.ts';

/**
 * The languages offered, a search box, and what it finds: rows of one set of radio buttons. The text searched for lives
 * here, while the question is on the screen; it is no answer. A row that was picked from what was found stays where it is.
 */
class LanguageList extends Directive {
  #text = '';

  override render(context: LanguageContext): TemplateResult {
    const { id, name, ui, value, question, requestUpdate } = context;
    const offered = question.languages ?? [];
    const found = [...findLanguages(this.#text, ui.language).filter((tag) => !offered.includes(tag)), missingLanguage];
    const picked = typeof value === 'string' && ![...offered, ...found].includes(value) ? [value] : [];
    const first = [...offered, ...picked];
    const searchId = first.length > 0 ? `${id}-search` : id;
    const search = (event: Event) => {
      this.#text = (event.currentTarget as HTMLInputElement).value;
      requestUpdate();
    };
    return html`<div class="choices">
        ${first.map((tag, index) => renderLanguage(context, tag, index === 0 ? id : `${id}-${tag}`))}
      </div>
      <label class="small-label" for=${searchId}>${ui.text('fields.language.search')}</label>
      <input
        part="input" class="input"
        id=${searchId}
        name=${`${name}-search`}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        autocorrect="off"
        writingsuggestions="false"
        @input=${search}
        @change=${search}
      />
      <p class="answer-check" role="status">${this.#status(context, found.length - 1)}</p>
      <div class="choices">${found.map((tag) => renderLanguage(context, tag, `${id}-${tag}`))}</div>`;
  }

  #status({ ui }: LanguageContext, count: number): string {
    if (this.#text.trim() === '') return '';
    return count > 0 ? ui.text('fields.language.found', { number: count }) : ui.text('fields.language.none');
  }
}

/** The list of languages, with a search box above it. */
export const languageList = directive(LanguageList);
