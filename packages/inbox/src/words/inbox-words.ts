import { directionOf, interpolate } from '@open-intake/core';
import i18next from 'i18next';
import en from '../messages/en.json' with { type: 'json' };
import es from '../messages/es.json' with { type: 'json' };

/** Every word of the inbox, typed from English. */
export type InboxMessages = typeof en;

/** The languages in which the inbox has words. */
export const inboxMessages: Readonly<Record<string, InboxMessages>> = { en, es } satisfies Record<
  'en' | 'es',
  InboxMessages
>;

/** The paths of texts that have a form for each plural of their language: `list.fresh` for `fresh_one`, `fresh_other` and so on. */
type CountedPath<Tree = InboxMessages, Above extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Stem}_other`
      ? `${Above}${Stem}`
      : never
    : CountedPath<Tree[Key], `${Above}${Key}.`>;
}[keyof Tree & string];

/** Values for the `{{name}}` of a text. */
type Params = Readonly<Record<string, string | number>>;

/** The words of the inbox in one language. `lang` is the language they are really in. */
export interface InboxWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: InboxMessages;
  /** One text; `{{name}}` takes a parameter. */
  say(pick: (messages: InboxMessages) => string, params?: Params): string;
  /** A text about a number of things, in the plural that the language has for it. */
  count(path: CountedPath, count: number, params?: Params): string;
}

/** The words of a language or of its parent; English where there are none. */
export function inboxWords(language: string): InboxWords {
  const lang = [language, language.split('-')[0] ?? language].find((tag) => Object.hasOwn(inboxMessages, tag)) ?? 'en';
  const messages = inboxMessages[lang] ?? en;
  const { t } = i18next.createInstance(
    {
      lng: lang,
      initAsync: false,
      resources: { [lang]: { translation: messages } },
      interpolation: { escapeValue: false },
    },
    () => undefined,
  );
  return {
    lang,
    dir: directionOf(lang),
    messages,
    say: (pick, params) => interpolate(pick(messages), params),
    // A plural that few numbers need (Spanish has one for millions) may be left out.
    count: (path, count, params) => t([path, `${path}_other`], { ...params, count }),
  };
}
