import { directionOf, interpolate } from '@open-intake/core';
import type { ShownText } from '../words/words.types.ts';
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };

/** Every word of an interview's own, typed from English: what the worker reads, and under `say` what is read aloud. */
export type InterviewMessages = typeof en;

/** The languages in which an interview has words. */
export const interviewMessages: Readonly<Record<string, InterviewMessages>> = { en, es } satisfies Record<
  'en' | 'es',
  InterviewMessages
>;

/** The words of an interview in one language. */
export interface InterviewWords {
  /** The language that they are really in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: InterviewMessages;
  /** One text; `{{name}}` takes a parameter. */
  readonly say: (
    pick: (messages: InterviewMessages) => string,
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  /** One text with the language that it is in. */
  readonly shown: (pick: (messages: InterviewMessages) => string) => ShownText;
}

/** The words of a language or of its parent; English where there are none. */
export function interviewWords(language: string): InterviewWords {
  const lang =
    [language, language.split('-')[0] ?? language].find((tag) => Object.hasOwn(interviewMessages, tag)) ?? 'en';
  const messages = interviewMessages[lang] ?? en;
  const dir = directionOf(lang);
  return {
    lang,
    dir,
    messages,
    say: (pick, params) => interpolate(pick(messages), params),
    shown: (pick) => ({ text: pick(messages), lang, dir }),
  };
}
