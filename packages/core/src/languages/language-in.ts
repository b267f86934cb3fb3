import { type Direction, directionOf } from './direction.ts';
import { englishNames } from './english-names.ts';
import { fallbackChain } from './find-text.ts';
import { autonymOf } from './language-name.ts';
import { intlName } from './language-name-by.ts';

/** A name of a language with the language it is written in. */
export interface NamedLanguage {
  readonly text: string;
  /** BCP 47; `und` where only the tag itself is known. */
  readonly lang: string;
  readonly dir: Direction;
}

/** What is said for `mis` (ISO 639-2: a language without a code): the person's language was not in the list. */
const notInTheList: Readonly<Record<string, string>> = {
  en: 'A language that is not in our list',
  es: 'Un idioma que no está en nuestra lista',
};

/**
 * The name of a language for a reader of another, where every language must have one: what somebody speaks, in a list or in
 * a packet. In the reader's language where it has a name there, else in English, else the language's own name, else the tag.
 * What is shown before the first question takes the shorter `languageName`.
 */
export function languageIn(tag: string, inLanguage: string): NamedLanguage {
  const chain = fallbackChain(inLanguage, 'en');
  if (tag === 'mis') return inFirst(chain, (language) => notInTheList[language]) ?? named(tag, 'und');
  const own = autonymOf(tag);
  if (own !== undefined && chain[0] === tag) return named(own, tag);
  const name = inFirst(
    chain,
    (language) => (language === 'en' ? englishName(tag) : undefined) ?? intlName(tag, language),
  );
  return name ?? named(own ?? tag, own === undefined ? 'und' : tag);
}

function inFirst(
  chain: readonly string[],
  nameIn: (language: string) => string | undefined,
): NamedLanguage | undefined {
  for (const language of chain) {
    const text = nameIn(language);
    if (text !== undefined) return named(text, language);
  }
  return undefined;
}

function englishName(tag: string): string | undefined {
  return Object.hasOwn(englishNames, tag) ? englishNames[tag] : undefined;
}

function named(text: string, lang: string): NamedLanguage {
  return { text, lang, dir: directionOf(lang) };
}
