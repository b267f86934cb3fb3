import { type FormDefinition, fallbackChain } from '@open-intake/core';
import type { ReactiveControllerHost } from 'lit';
import type { FormSource } from '../form-source/form-source.ts';
import { type LoadedMessages, loadUiMessages } from '../messages/ui-messages.ts';
import { loadAutonyms } from './language-names.ts';
import { createUiWords } from './ui-words.ts';
import type { UiWords } from './words.types.ts';

/** Switches the words between languages. Answers know nothing of it: they are codes. */
export class WordsController {
  /** The widget's words; undefined until the first language is there. */
  ui: UiWords | undefined;
  /** Form messages by tag, as far as they are loaded. */
  formMessages: Readonly<Record<string, unknown>> = {};

  readonly #host: ReactiveControllerHost;
  /** Form messages that hold the words of the first section only. */
  readonly #partial = new WeakSet<object>();
  /** The language that the form's words are shown in. */
  #language = '';
  #uiMessages: LoadedMessages | undefined;
  #part: 'first' | 'all' = 'first';
  /** Whether the form's words of more than its first section are needed. */
  #isWhole = false;
  /** Rises with each wish, so that a slow answer to an older wish changes nothing. */
  #wish = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The widget's own words, for screens before there is a form. */
  async speak(language: string): Promise<void> {
    const wish = ++this.#wish;
    const loaded = await loadUiMessages(fallbackChain(language, 'en'), this.#part);
    if (wish === this.#wish) this.#use(loaded);
  }

  /**
   * Loads the words of form and widget and then switches both at once. True when the switch was made; false when a later
   * wish overtook it. Rejects, and leaves the language as it is, when the words cannot be fetched.
   */
  async switchTo(language: string, form: FormDefinition, source: FormSource): Promise<boolean> {
    const wish = ++this.#wish;
    const needs = [this.#part, this.#isWhole] as const;
    const [ui, messages] = await Promise.all([
      loadUiMessages(fallbackChain(language, 'en'), this.#part),
      this.#load(language, form, source),
      loadAutonyms([language]),
    ]);
    if (wish !== this.#wish) return false;
    // More words came to be needed meanwhile.
    if (needs[0] !== this.#part || needs[1] !== this.#isWhole) return this.switchTo(language, form, source);
    this.#language = language;
    this.formMessages = { ...this.formMessages, ...messages };
    this.#use(ui);
    return true;
  }

  /** Whether only the words of the form's first section are here. */
  get isPartial(): boolean {
    return this.#isPartial(this.#language);
  }

  /** From now on, and with the next words loaded, the widget's words of every screen are there. */
  needAll(): void {
    this.#part = 'all';
  }

  /** The same for the words of the form. */
  needWholeForm(): void {
    this.#isWhole = true;
  }

  /**
   * Loads the words behind the first question, and the form's words in its source language: what a
   * person agrees to is shown in it too. Rejects when they cannot be fetched.
   */
  async complete(form: FormDefinition, source: FormSource): Promise<void> {
    this.needAll();
    this.needWholeForm();
    const before = this.#uiMessages;
    if (before === undefined) return;
    const [loaded, own] = await Promise.all([
      loadUiMessages([before.tag], 'all'),
      this.#load(this.#language, form, source),
    ]);
    this.formMessages = { ...this.formMessages, ...own };
    if (before !== this.#uiMessages) return this.complete(form, source);
    this.#use(loaded);
  }

  #use(loaded: LoadedMessages): void {
    if (loaded !== this.#uiMessages) {
      this.#uiMessages = loaded;
      this.ui = createUiWords(loaded.tag, loaded.messages);
    }
    this.#host.requestUpdate();
  }

  /** What is missing of the words in a language, and of those in the source language where they are needed too. */
  async #load(language: string, form: FormDefinition, source: FormSource): Promise<Record<string, unknown>> {
    const [original = language] = form.languages;
    if (this.#isWhole) {
      const [own, first] = await Promise.all([
        this.#whole(language, source),
        original === language ? undefined : this.#whole(original, source).catch(() => undefined),
      ]);
      return { ...first, ...own };
    }
    if (Object.hasOwn(this.formMessages, language)) return {};
    const early = this.#early([original, language], source);
    if (Object.hasOwn(early, language)) return early;
    const messages = await source.messages(language);
    const first = hasGaps(messages, form) ? await this.#whole(original, source).catch(() => ({})) : {};
    return { ...first, [language]: messages };
  }

  /** Words that are there at once, of the first section only. */
  #early(languages: readonly string[], source: FormSource): Record<string, unknown> {
    const found = languages.map((tag) => [tag, source.firstMessages?.(tag)] as const);
    const words = found.filter(([tag, messages]) => messages !== undefined && !Object.hasOwn(this.formMessages, tag));
    for (const [, messages] of words) this.#partial.add(messages as object);
    return Object.fromEntries(words);
  }

  async #whole(language: string, source: FormSource): Promise<Record<string, unknown>> {
    const isHere = Object.hasOwn(this.formMessages, language) && !this.#isPartial(language);
    return isHere || language === '' ? {} : { [language]: await source.messages(language) };
  }

  #isPartial(language: string): boolean {
    return this.#partial.has(this.formMessages[language] as object);
  }
}

/** Whether a question has no label here, so that the source language is needed beside it. */
function hasGaps(messages: unknown, form: FormDefinition): boolean {
  const questions = (messages as { readonly questions?: Readonly<Record<string, { readonly label?: unknown }>> })
    .questions;
  return form.sections.some((section) => section.questions.some(({ id }) => questions?.[id]?.label === undefined));
}
