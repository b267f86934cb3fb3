import {
  choiceText,
  directionOf,
  type FormDefinition,
  fallbackChain,
  findText,
  type MessagesByLanguage,
  type Question,
} from '@open-intake/core';
import type { QuestionWords, ShownText } from './words.types.ts';

/** The words of a form in one language; what is missing falls back to its parents and the source, and says so. */
export interface FormWords {
  readonly language: string;
  readonly messages: MessagesByLanguage;
  /** Whether these are the words for a helper. */
  readonly byHelper: boolean;
  readonly title: ShownText | undefined;
  section(id: string): ShownText | undefined;
  question(question: Question): QuestionWords;
  /** The same question in the source language; undefined where that is the language shown, or its words are not there. */
  source(question: Question): QuestionWords | undefined;
  notice(id: string): { readonly title: ShownText | undefined; readonly body: ShownText | undefined };
}

/** Puts values into a text in a language. */
export type FillText = (text: string, language: string) => string;

/**
 * Makes the words of a form. `fill` puts its calculated values into a text of a language, where words name them as `{{id}}`;
 * `byHelper`: the words for a helper, where it has any.
 */
export function createFormWords(
  form: FormDefinition,
  messages: MessagesByLanguage,
  language: string,
  fill: FillText = (text) => text,
  byHelper = false,
): FormWords {
  const source = form.languages[0] ?? language;
  const chain = fallbackChain(language, source);
  const filled = (found: ShownText | undefined): ShownText | undefined =>
    found && { ...found, text: fill(found.text, found.lang) };
  const find = (...path: readonly string[]): ShownText | undefined => filled(findText(messages, chain, path, byHelper));
  const orId = (found: ShownText | undefined, id: string): ShownText =>
    found ?? { text: id, lang: source, dir: directionOf(source) };
  return {
    language,
    messages,
    byHelper,
    title: find('title'),
    section: (id) => find('sections', id, 'title'),
    notice: (id) => ({ title: find('notices', id, 'title'), body: find('notices', id, 'body') }),
    source(question) {
      if (source === language || !Object.hasOwn(messages, source)) return undefined;
      return createFormWords(form, messages, source, fill, byHelper).question(question);
    },
    question(question) {
      const own = (...path: readonly string[]) => find('questions', question.id, ...path);
      return {
        label: orId(own('label'), question.id),
        hint: own('hint'),
        why: own('why'),
        choice: (value) => orId(filled(choiceText(form, question, value, messages, chain, byHelper)), value),
        heading: (id) => own('headings', id),
        error: (code) => own('errors', code),
        itemLabel: own('itemLabel'),
        add: own('add'),
        remove: own('remove'),
        empty: own('empty'),
      };
    },
  };
}
