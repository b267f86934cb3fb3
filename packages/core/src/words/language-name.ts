import { autonyms } from './autonyms.ts';
import { fallbackChain } from './find-text.ts';

/**
 * A language's own name for itself, as its speakers look for it in a list: "Español", "Kreyòl ayisyen". Undefined for a
 * tag that neither our table nor `Intl` can name in the language itself.
 */
export function autonymOf(tag: string): string | undefined {
  return ownName(tag) ?? intlName(tag, tag);
}

/**
 * The name of a language in the words of another: `languageName('es', 'en')` is "Spanish". Falls back to the language's
 * own name, to its English name and last to the tag. `languageIn` knows more names and is longer.
 */
export function languageName(tag: string, inLanguage: string): string {
  if (tag === inLanguage) return autonymOf(tag) ?? tag;
  return intlName(tag, inLanguage) ?? autonymOf(tag) ?? intlName(tag, 'en') ?? tag;
}

function ownName(tag: string): string | undefined {
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
