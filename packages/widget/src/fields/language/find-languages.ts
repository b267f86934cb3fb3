import { autonymOf, languageIn } from '@open-intake/core';
import { findMatches, type SearchIndex, searchIndex } from '../search/find-matches.ts';
import { languageTags } from './language-tags.ts';

/** Stands for a language that the list does not have (ISO 639-2). */
export const missingLanguage = 'mis';

/** Most rows that one search shows: as many as fit on a phone. */
const most = 8;

/**
 * Languages whose own name, name in `language`, or English name has the text in it, those that start with it first.
 * Accents, case and variants of a script do not matter. None for a blank text.
 */
export function findLanguages(text: string, language: string): readonly string[] {
  return text.trim() === '' ? [] : findMatches(indexIn(language), text, most).items;
}

const indexes = new Map<string, SearchIndex<string>>();

function indexIn(language: string): SearchIndex<string> {
  let index = indexes.get(language);
  if (index === undefined) {
    const names = (tag: string) => [autonymOf(tag) ?? '', languageIn(tag, language).text, languageIn(tag, 'en').text];
    index = searchIndex(languageTags.map((tag) => ({ item: tag, texts: names(tag) })));
    indexes.set(language, index);
  }
  return index;
}
