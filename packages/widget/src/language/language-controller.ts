import type { Agency, FormDefinition } from '@open-intake/core';
import type { ReactiveControllerHost } from 'lit';
import { OiLanguageEvent } from '../events/events.ts';
import type { FormSource } from '../form-source/form-source.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { autonym } from '../words/language-names.ts';
import { WordsController } from '../words/words-controller.ts';
import { closestLanguage, offeredLanguages } from './offered-languages.ts';

/** Callbacks of the choice of language to the intake. */
export interface LanguageOptions {
  /** The form, and where its words come from; undefined before it is here. */
  readonly form: () => { readonly form: FormDefinition; readonly source: FormSource } | undefined;
  /** The words of a language are here. */
  readonly onLanguage: (language: string) => void;
  /** A language that is wanted is not there, or its words cannot be fetched. */
  readonly report: (fault: IntakeFault) => void;
  /** Says something under the screen; `aloud` only to whoever listens. */
  readonly say: (text: string, aloud?: 'aloud') => void;
}

/** The language: which ones a person can choose, and which one is shown. */
export class LanguageController {
  /** BCP 47 tags that a person can choose. */
  offered: readonly string[] = [];
  /** The language that was asked for and is not there. */
  missing: string | undefined;
  readonly words: WordsController;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LanguageOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LanguageOptions) {
    this.#host = host;
    this.#options = options;
    this.words = new WordsController(host);
  }

  /** Whether the person meets the picker before the first words. */
  get picks(): boolean {
    return this.offered.length > 1 && (!this.#host.lang || this.missing !== undefined);
  }

  /** Offers the languages of a form. `asked`: those that the page asked for. */
  offer(form: FormDefinition, agency: Agency | undefined, asked: string | readonly string[] | undefined): void {
    this.offered = offeredLanguages(form, agency, asked ?? null);
  }

  /** The language to start in; undefined where the person is asked. */
  start(): string | undefined {
    const wish = this.#host.lang || undefined;
    const start = wish && closestLanguage(wish, this.offered);
    this.missing = start === undefined ? wish : undefined;
    if (this.missing !== undefined) this.#options.report(new IntakeFault('no-language'));
    return start ?? (this.offered.length === 1 ? this.offered[0] : undefined);
  }

  /** Loads the widget's words for the picker, in a language of the browser where one is offered. */
  async speak(): Promise<void> {
    const known = navigator.languages.find((tag) => closestLanguage(tag, this.offered) !== undefined);
    await this.words.speak(known ?? this.offered[0] ?? '');
  }

  /** The page wants another language. */
  followPage(): void {
    const { lang } = this.#host;
    if (lang) void this.choose(closestLanguage(lang, this.offered) ?? lang);
  }

  /** Shows another language, once its words are here; the answers are the same in all of them. */
  async choose(language: string): Promise<void> {
    const { words } = this;
    const { form, onLanguage, report, say } = this.#options;
    const loaded = form();
    if (loaded === undefined) return;
    try {
      if (!(await words.switchTo(language, loaded.form, loaded.source))) return;
    } catch {
      report(new IntakeFault('no-words'));
      return say(words.ui?.text('unavailable.language') ?? '');
    }
    onLanguage(language);
    this.missing = undefined;
    this.#host.dispatchEvent(new OiLanguageEvent(language));
    say(words.ui?.text('language.changed', { language: autonym(language) ?? language }) ?? '', 'aloud');
  }
}
