import { asciiDigits } from '@open-intake/core';

/** Letters that stand for another one, which no decomposition knows: Latin strokes, one letter of Arabic for its neighbours. */
const letters: ReadonlyMap<string, string> = new Map(
  (
    'ß:ss æ:ae œ:oe ø:o đ:d ð:d ł:l ħ:h ı:i þ:th ŋ:n ɓ:b ɗ:d ƙ:k ƴ:y ɛ:e ɔ:o ə:e ς:σ ' +
    'ٱ:ا ى:ي ی:ي ے:ي ې:ي ێ:ي ک:ك ڪ:ك ة:ه ہ:ه ھ:ه ە:ه ۆ:و ں:ن'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

const standIns = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/** Accents, points and vowel marks that are often left out: of Latin, Greek, Cyrillic, Hebrew, Arabic; the nukta. */
const marks =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
  '\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u093c\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f';

/** The hamza that stands alone, the tatweel, apostrophes. */
const signs = "\\u0621\\u0640'’‘ʼʻʾʿ`";

/** All of these, and what has no width. */
const leftOut = new RegExp(`[${marks}${signs}\\p{Cf}]`, 'gu');

/**
 * A text as it is compared in a search: without accents, case, width and variants of a script, with digits as ASCII digits
 * and every other sign as a space. Fast for plain letters: thousands of names are folded at once.
 */
export function foldText(text: string): string {
  const plain = /^[ -~]*$/.test(text) ? text.toLowerCase() : foldLetters(text);
  return plain
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function foldLetters(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(leftOut, '');
  return asciiDigits(bare)
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(standIns, (letter) => letters.get(letter) ?? letter);
}
