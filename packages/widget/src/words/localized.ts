import { directionOf, fallbackChain, findText } from '@open-intake/core';
import type { ShownText } from './words.types.ts';

/** Words of the agency's own in the language shown, else in a parent of it, in English, or in any language they gave. */
export function localized(
  words: Readonly<Record<string, string>> | undefined,
  language: string,
): ShownText | undefined {
  if (words === undefined) return undefined;
  const found = findText(words, fallbackChain(language, 'en'), []);
  if (found !== undefined) return found;
  const [lang, text] = Object.entries(words)[0] ?? [];
  return lang === undefined || text === undefined ? undefined : { text, lang, dir: directionOf(lang) };
}
