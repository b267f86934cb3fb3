import type { SubmissionEntry } from '@open-intake/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { FormWords, InboxApi } from '../api/inbox-api.ts';

/** A text of a form with the language it is in. */
export interface FormText {
  readonly text: string;
  readonly lang: string;
}

/** The words of the forms in the list, so that flags are read as words. What cannot be had is shown by its id. */
export class FormWordsCache {
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #words = new Map<string, FormWords | undefined>();

  constructor(host: ReactiveControllerHost, api: () => InboxApi | undefined) {
    this.#host = host;
    this.#api = api;
  }

  /** Every language that a form of the list has. */
  get languages(): readonly string[] {
    return [...new Set([...this.#words.values()].flatMap((words) => words?.languages ?? []))];
  }

  /** Fetches the words of these entries' forms, each once a language. */
  async need(entries: readonly SubmissionEntry[], language: string): Promise<void> {
    const missing = new Set(
      entries.map(({ form }) => form.id).filter((form) => !this.#words.has(keyOf(form, language))),
    );
    await Promise.all([...missing].map((form) => this.#load(form, language)));
  }

  flag(formId: string, flag: string, language: string): FormText {
    const words = this.#words.get(keyOf(formId, language));
    const text = words?.messages.flags?.[flag]?.label;
    return words && text !== undefined ? { text, lang: words.language } : { text: flag, lang: 'en' };
  }

  async #load(form: string, language: string): Promise<void> {
    const key = keyOf(form, language);
    this.#words.set(key, undefined);
    try {
      this.#words.set(key, await this.#api()?.formWords(form, language));
      this.#host.requestUpdate();
    } catch {
      this.#words.delete(key);
    }
  }
}

const keyOf = (form: string, language: string) => `${form} ${language}`;
