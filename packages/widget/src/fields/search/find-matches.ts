import { foldText } from './fold-text.ts';

/** An item of a search, found by its texts; the text that is shown stands first. */
export interface Findable<Item> {
  readonly item: Item;
  readonly texts: readonly string[];
}

/** A list that is ready to be searched. */
export type SearchIndex<Item> = readonly { readonly item: Item; readonly folded: readonly string[] }[];

/** Result of a search: the first items, best first, and the number of all. */
export interface Matches<Item> {
  readonly items: readonly Item[];
  readonly count: number;
}

/** Makes a list ready to be searched. It takes a while for thousands, and is done once. */
export function searchIndex<Item>(list: readonly Findable<Item>[]): SearchIndex<Item> {
  return list.map(({ item, texts }) => ({ item, folded: [...new Set(texts)].map((text) => ` ${foldText(text)}`) }));
}

/**
 * What has the text in it, `most` at most: first what begins with it, then where a word does, then where a word begins with
 * each word of it, then anywhere. Those alike keep the order of the list. Everything is found for a blank text.
 */
export function findMatches<Item>(index: SearchIndex<Item>, text: string, most: number): Matches<Item> {
  const wanted = foldText(text);
  if (wanted === '') return { items: index.slice(0, most).map(({ item }) => item), count: index.length };
  const words = wanted.split(' ').map((word) => ` ${word}`);
  const ranks: Item[][] = [[], [], [], []];
  for (const { item, folded } of index) {
    let best = ranks.length;
    for (const one of folded) best = Math.min(best, rankOf(one, wanted, words));
    ranks[best]?.push(item);
  }
  const found = ranks.flat();
  return { items: found.slice(0, most), count: found.length };
}

function rankOf(folded: string, wanted: string, words: readonly string[]): number {
  const at = folded.indexOf(wanted);
  if (at === 1) return 0;
  if (at > 0 && folded.includes(` ${wanted}`)) return 1;
  if (words.length > 1 && words.every((word) => folded.includes(word))) return 2;
  return at > 0 ? 3 : 4;
}
