import { autonyms } from './autonyms.ts';
import { autonymBy, languageNameBy } from './language-name-by.ts';

/**
 * A language's own name for itself, as its speakers look for it in a list: "Español", "Kreyòl ayisyen". Undefined for a
 * tag that neither our table nor `Intl` can name in the language itself.
 */
export function autonymOf(tag: string): string | undefined {
  return autonymBy(autonyms, tag);
}

/**
 * The name of a language in the words of another: `languageName('es', 'en')` is "Spanish". Falls back to the language's
 * own name, to its English name and last to the tag. `languageIn` knows more names and is longer.
 */
export function languageName(tag: string, inLanguage: string): string {
  return languageNameBy(autonyms, tag, inLanguage);
}
