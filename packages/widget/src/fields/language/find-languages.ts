import { autonymOf, languageIn } from '@open-intake/core';
import { languageTags } from './language-tags.ts';

/** Stands for a language that the list does not have (ISO 639-2). */
export const missingLanguage = 'mis';

/** Most rows that one search shows: as many as fit on a phone. */
const most = 8;

/**
 * Languages whose own name, name in `language`, or English name has the text in it, those that start with it first.
 * Accents and case do not matter. None for a blank text.
 */
export function findLanguages(text: string, language: string): readonly string[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const found = languageTags.flatMap((tag) => {
    const names = [autonymOf(tag) ?? '', languageIn(tag, language).text, languageIn(tag, 'en').text].map(fold);
    if (names.some((name) => name.startsWith(wanted))) return [{ tag, rank: 0 }];
    return names.some((name) => name.includes(wanted)) ? [{ tag, rank: 1 }] : [];
  });
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ tag }) => tag);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
