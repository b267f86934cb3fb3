import { englishSyllables, spanishSyllables } from './syllables.ts';

/** Words, sentences and syllables of a text. */
export interface Measure {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** As long as "Monday, November 30 at 5 pm": what a placeholder may become. */
const placeholder = /\{\{[^}]*\}\}/g;
const inItsPlace = 'one two three four five six';

/** The sentences of a text: it ends at `.`, `?`, `!` or at its end. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(placeholder, inItsPlace)
    .split(/[.?!]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence; a number counts as one. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function measure(texts: readonly string[], syllablesOf: (word: string) => number): Measure {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Flesch-Kincaid grade of texts taken together: of one short text it says nothing. */
export function fleschKincaidGrade(texts: readonly string[]): number {
  const { words, sentences, syllables } = measure(texts, englishSyllables);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Spanish reading ease after Szigriszt-Pazos (INFLESZ: above 65 fairly easy, above 80 very easy). */
export function inflesz(texts: readonly string[]): number {
  const { words, sentences, syllables } = measure(texts, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}
