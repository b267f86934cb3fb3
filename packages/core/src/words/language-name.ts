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
 * own name, to its English name and last to the tag.
 */
export function languageName(tag: string, inLanguage: string): string {
  if (tag === inLanguage) return autonymOf(tag) ?? tag;
  return intlName(tag, inLanguage) ?? autonymOf(tag) ?? intlName(tag, 'en') ?? tag;
}

function ownName(tag: string): string | undefined {
  const known = fallbackChain(tag, tag).find((candidate) => Object.hasOwn(autonyms, candidate));
  return known === undefined ? undefined : autonyms[known];
}

function intlName(tag: string, inLanguage: string): string | undefined {
  const locale = supported(inLanguage);
  if (locale === undefined) return undefined;
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? undefined : name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
  } catch {
    return undefined;
  }
}

/** The tag itself where `Intl` really has its words; it answers in another language otherwise. */
function supported(tag: string): string | undefined {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}
