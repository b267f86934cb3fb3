import { type FormDefinition, fallbackChain } from '@open-intake/core';
import type { ReactiveControllerHost } from 'lit';
import type { FormSource } from '../flow/form-source.ts';
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
  #uiMessages: LoadedMessages | undefined;
  #part: 'first' | 'all' = 'first';
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
    const [ui, messages] = await Promise.all([
      loadUiMessages(fallbackChain(language, 'en'), this.#part),
      this.#load(language, form, source),
      loadAutonyms([language]),
    ]);
    if (wish !== this.#wish) return false;
    this.formMessages = { ...this.formMessages, ...messages };
    this.#use(ui);
    return true;
  }

  /** From now on, and with the next words loaded, the words of every screen are there. */
  needAll(): void {
    this.#part = 'all';
  }

  /**
   * Loads the words behind the first question, the rules of counting, and the form's words in its source language: what a
   * person agrees to is shown in it too. Rejects when they cannot be fetched.
   */
  async complete(form: FormDefinition, source: FormSource): Promise<void> {
    this.needAll();
    const before = this.#uiMessages;
    if (before === undefined) return;
    const [loaded, original] = await Promise.all([
      loadUiMessages([before.tag], 'all'),
      this.#original(form, source).catch(() => ({})),
    ]);
    this.formMessages = { ...original, ...this.formMessages };
    if (before !== this.#uiMessages) return this.complete(form, source);
    this.#uiMessages = loaded;
    await this.#count(loaded);
  }

  async #count(loaded: LoadedMessages): Promise<void> {
    const { countedText } = await import('./counted-text.ts');
    const counted = await countedText(loaded.tag, loaded.messages);
    if (loaded !== this.#uiMessages) return;
    this.ui = createUiWords(loaded.tag, loaded.messages, counted);
    this.#host.requestUpdate();
  }

  #use(loaded: LoadedMessages): void {
    if (loaded !== this.#uiMessages) {
      this.#uiMessages = loaded;
      this.ui = createUiWords(loaded.tag, loaded.messages);
      if (this.#part === 'all') void this.#count(loaded).catch(ignore);
    }
    this.#host.requestUpdate();
  }

  async #load(language: string, form: FormDefinition, source: FormSource): Promise<Record<string, unknown>> {
    if (Object.hasOwn(this.formMessages, language)) return {};
    const messages = await source.messages(language);
    const needsOriginal = this.#part === 'all' || hasGaps(messages, form);
    const original = needsOriginal ? await this.#original(form, source).catch(() => ({})) : {};
    return { ...original, [language]: messages };
  }

  async #original({ languages: [first = ''] }: FormDefinition, source: FormSource): Promise<Record<string, unknown>> {
    return Object.hasOwn(this.formMessages, first) ? {} : { [first]: await source.messages(first) };
  }
}

/** Whether a question has no label here, so that the source language is needed beside it. */
function hasGaps(messages: unknown, form: FormDefinition): boolean {
  const questions = (messages as { readonly questions?: Readonly<Record<string, { readonly label?: unknown }>> })
    .questions;
  return form.sections.some((section) => section.questions.some(({ id }) => questions?.[id]?.label === undefined));
}

/** Without the rules of counting, texts with a count take the plural: right for most numbers in most languages. */
function ignore(): void {}
