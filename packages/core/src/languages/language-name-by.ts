import { fallbackChain } from './find-text.ts';

/** What speakers call their language, by BCP 47 tag; a tag without an entry takes its parent's. */
export type Autonyms = Readonly<Record<string, string>>;

/** `autonymOf` with a table of your own, for a page that fetches the whole one only where it is needed. */
export function autonymBy(autonyms: Autonyms, tag: string): string | undefined {
  return ownName(autonyms, tag) ?? intlName(tag, tag);
}

/** `languageName` with a table of your own, for a page that fetches the whole one only where it is needed. */
export function languageNameBy(autonyms: Autonyms, tag: string, inLanguage: string): string {
  if (tag === inLanguage) return autonymBy(autonyms, tag) ?? tag;
  return intlName(tag, inLanguage) ?? autonymBy(autonyms, tag) ?? intlName(tag, 'en') ?? tag;
}

function ownName(autonyms: Autonyms, tag: string): string | undefined {
  const known = fallbackChain(tag, tag).find((candidate) => Object.hasOwn(autonyms, candidate));
  return known === undefined ? undefined : autonyms[known];
}

/** The name that the browser or Node knows, in a language it really has the words of. */
export function intlName(tag: string, inLanguage: string): string | undefined {
  const locale = supported(inLanguage);
  if (locale === undefined) return undefined;
  try {
    const name = namesIn(locale).of(tag);
    return name === undefined ? undefined : name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
  } catch {
    return undefined;
  }
}

const known = new Map<string, Intl.DisplayNames>();

/** Made once for each language: a search asks for hundreds of names. */
function namesIn(locale: string): Intl.DisplayNames {
  const names = known.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  known.set(locale, names);
  return names;
}

/** The tag itself where `Intl` really has its words; it answers in another language otherwise. */
function supported(tag: string): string | undefined {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}
