import { type FormDefinition, fallbackChain } from '@open-intake/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormSource } from '../flow/form-source.ts';
import { loadUiMessages, type UiMessages } from '../messages/ui-messages.ts';
import { createUiWords } from './ui-words.ts';
import type { UiWords } from './words.types.ts';

/** Switches the words between languages. Answers know nothing of it: they are codes. */
export class WordsController implements ReactiveController {
  /** The widget's words; undefined until the first language is there. */
  ui: UiWords | undefined;
  /** Form messages by tag, as far as they are loaded. */
  formMessages: Readonly<Record<string, unknown>> = {};

  readonly #host: ReactiveControllerHost;
  #uiMessages: { readonly tag: string; readonly messages: UiMessages } | undefined;
  #counting = false;
  /** Rises with each wish, so that a slow answer to an older wish changes nothing. */
  #wish = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The widget's own words, for screens before there is a form. */
  async speak(language: string): Promise<void> {
    const wish = ++this.#wish;
    const loaded = await loadUiMessages(fallbackChain(language, 'en'));
    if (wish === this.#wish) this.#use(loaded);
  }

  /**
   * Loads the words of form and widget and then switches both at once. True when the switch was made; false when a later
   * wish overtook it. Rejects, and leaves the language as it is, when the words cannot be fetched.
   */
  async switchTo(language: string, form: FormDefinition, source: FormSource): Promise<boolean> {
    const wish = ++this.#wish;
    const [ui, messages] = await Promise.all([
      loadUiMessages(fallbackChain(language, 'en')),
      this.#load(language, form, source),
    ]);
    if (wish !== this.#wish) return false;
    this.formMessages = { ...this.formMessages, ...messages };
    this.#use(ui);
    return true;
  }

  /** Loads the rules of counting; texts with a count are right from then on. */
  async count(): Promise<void> {
    this.#counting = true;
    const loaded = this.#uiMessages;
    if (loaded === undefined) return;
    const { countedText } = await import('./counted-text.ts');
    const counted = await countedText(loaded.tag, loaded.messages);
    if (loaded !== this.#uiMessages) return this.count();
    this.ui = createUiWords(loaded.tag, loaded.messages, counted);
    this.#host.requestUpdate();
  }

  #use(loaded: { readonly tag: string; readonly messages: UiMessages }): void {
    this.#uiMessages = loaded;
    this.ui = createUiWords(loaded.tag, loaded.messages);
    if (this.#counting) void this.count();
    this.#host.requestUpdate();
  }

  async #load(language: string, form: FormDefinition, source: FormSource): Promise<Record<string, unknown>> {
    if (Object.hasOwn(this.formMessages, language)) return {};
    const messages = await source.messages(language);
    const loaded: Record<string, unknown> = { [language]: messages };
    const first = form.languages[0];
    if (
      first !== undefined &&
      first !== language &&
      !Object.hasOwn(this.formMessages, first) &&
      hasGaps(messages, form)
    ) {
      loaded[first] = await source.messages(first).catch(() => undefined);
    }
    return loaded;
  }
}

/** Whether a question has no label here, so that the source language is needed beside it. */
function hasGaps(messages: unknown, form: FormDefinition): boolean {
  const questions = (messages as { readonly questions?: Readonly<Record<string, { readonly label?: unknown }>> })
    .questions;
  return form.sections.some((section) => section.questions.some(({ id }) => questions?.[id]?.label === undefined));
}
