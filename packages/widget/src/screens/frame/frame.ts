import { directionOf } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { autonym, nameOfLanguage } from '../../words/language-names.ts';
import type { UiWords } from '../../words/words.types.ts';
import { renderLanguageList } from '../languages/language-list.ts';
import { sentenceWith } from './call-link.ts';

/** Content of the frame around every screen. */
export interface FrameOptions {
  readonly ui: UiWords;
  /** "Part 2 of 5 · Today", where the screen is a part. */
  readonly progress: TemplateResult | string | undefined;
  readonly language: string;
  readonly languages: readonly string[];
  readonly languagesOpen: boolean;
  readonly phone: string | undefined;
  /** Where the number leads; undefined where it cannot be dialled as it is written. */
  readonly call: string | undefined;
  readonly onLanguages: () => void;
  readonly onLanguage: (tag: string) => void;
  readonly onExit: () => void;
  /** Whether what stands between the tags is the way to a person here. */
  readonly showsSlot: boolean;
  /** What was said last; `aloud`: for screen readers only, such as that the language changed. */
  readonly said: { readonly text: string; readonly aloud: boolean };
}

/**
 * Above: where the person is, and the languages. Below, within thumb's reach and in sight however long the screen is: a person to call,
 * and the exit on the other side of the screen than Next. For the keyboard both come first.
 */
export function renderFrame(options: FrameOptions, screen: TemplateResult): TemplateResult {
  const { ui, progress, languages, phone, call, showsSlot, onExit, said } = options;
  return html`<div class="base"><div part="sheet" class="frame" lang=${ui.language} dir=${ui.dir}>
    <footer part="bar" class="foot">
      <button part="exit" class=${call === undefined ? 'exit alone' : 'exit'} type="button" @click=${onExit}>
        ${icon('exit')}<span>${ui.text('exit.button')}</span>
      </button>
      ${
        call === undefined
          ? nothing
          : html`<a part="call" class="call" href=${call} aria-describedby="oi-call">
              ${icon('phone')}<span>${ui.text('person.callUs')}</span>
            </a>`
      }
      ${phone === undefined ? nothing : html`<p class="trace" id="oi-call">${sentenceWith(ui, 'person.callNote', phone)}</p>`}
    </footer>
    ${
      progress === undefined && languages.length < 2
        ? nothing
        : html`<header class="head">
            <p part="progress" class="progress">${progress ?? nothing}</p>
            ${renderLanguageButton(options)}
          </header>`
    }
    <div class="screen" data-screen>${screen}${showsSlot ? html`<slot></slot>` : nothing}</div>
    <p class=${said.aloud ? 'said unseen' : 'said'} role="status">${said.text}</p>
  </div></div>`;
}

function renderLanguageButton(options: FrameOptions): TemplateResult | typeof nothing {
  const { ui, language, languages, languagesOpen, onLanguages, onLanguage } = options;
  if (languages.length < 2) return nothing;
  return html`<div class="language" ?data-open=${languagesOpen}>
    <button
      part="language"
      class="language-button"
      type="button"
      aria-expanded=${languagesOpen ? 'true' : 'false'}
      aria-controls="oi-languages"
      @click=${onLanguages}
    >
      ${icon('language')}<span class="unseen">${ui.text('language.change')}</span>${renderNames(language, languages)}
    </button>
    <div id="oi-languages" class="language-panel" ?hidden=${!languagesOpen}>
      ${languagesOpen ? renderLanguageList(ui, languages, language, onLanguage) : nothing}
    </div>
  </div>`;
}

/** Number of languages that the button names: people look for their own, not for the word "language". */
const named = 3;

function renderNames(language: string, languages: readonly string[]): TemplateResult {
  const shown =
    languages.length <= named ? languages : [language, ...languages.filter((tag) => tag !== language)].slice(0, named);
  return html`<span class="language-names">${shown.map(
    (tag) =>
      html`<span class=${tag === language ? 'language-now' : 'language-other'} lang=${tag} dir=${directionOf(tag)}>${autonym(tag) ?? nameOfLanguage(tag, 'en')}</span>`,
  )}${shown.length < languages.length ? html`<span aria-hidden="true">…</span>` : nothing}</span>`;
}
