import { autonymOf, languageIn } from '@open-intake/core';
import { findMatches, type SearchIndex, searchIndex } from '../search/find-matches.ts';

/**
 * Languages that people who come to social services in the Americas and Europe speak or sign, as BCP 47 tags. Anyone can
 * still say `mis` ("my language is not here"), the ISO 639-2 code for a language without a code of its own.
 */
export const languageTags: readonly string[] = (
  'en es cmn yue fil vi ar fr ko ru pt ht pl de it ja hi gu ur pa pnb bn ta te ml kn mr ne si fa fa-AF ps uk so am ti om sw ' +
  'rw rn ln kg lua yo ig ha ff wo bm man tw ee fon mos zgh kab rif sn zu xh st ny mg din nus th lo km my ksw kjg cnh ctd rhg ms id jv ceb ilo ' +
  'hil sm to haw mh chk pon kos pau ch mww hmn iu yua quc kjb mam kek cak ixl acr poh tzo tzh tzj nah mix zap tar tsz qu gn ay arn nv chr ' +
  'el tr ku ckb aii he yi hy ka az kk ky uz tk tg ug mn bo dz sq bs hr sr sl mk bg ro hu cs sk lt lv et fi sv nb da is nl ga cy ca gl eu mt rom ' +
  'ase csl mfs fsl bfi prl'
).split(' ');

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
