import { directionOf, interpolate } from '@open-intake/core';
import en from '../messages/en.json' with { type: 'json' };
import es from '../messages/es.json' with { type: 'json' };

/** Every word of the inbox, typed from English. */
export type InboxMessages = typeof en;

/** The languages in which the inbox has words. */
export const inboxMessages: Readonly<Record<string, InboxMessages>> = { en, es } satisfies Record<
  'en' | 'es',
  InboxMessages
>;

/** The words of the inbox in one language. `lang` is the language they are really in. */
export interface InboxWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: InboxMessages;
  /** One text; `{{name}}` takes a parameter. */
  say(pick: (messages: InboxMessages) => string, params?: Readonly<Record<string, string | number>>): string;
}

/** The words of a language or of its parent; English where there are none. */
export function inboxWords(language: string): InboxWords {
  const lang = [language, language.split('-')[0] ?? language].find((tag) => Object.hasOwn(inboxMessages, tag)) ?? 'en';
  const messages = inboxMessages[lang] ?? en;
  return {
    lang,
    dir: directionOf(lang),
    messages,
    say: (pick, params) => interpolate(pick(messages), params),
  };
}
