import { everyWord } from './every-word.ts';
import type { LintRule } from './lint-rule.ts';

const mostWords = 15;

/** Long sentences lose people. Only for languages that put spaces between words. */
export const longSentence: LintRule = function* (context) {
  for (const { text, path } of everyWord(context)) {
    for (const sentence of text.split(/[.!?؟。।…]+(?:\s|$)|\n/u)) {
      const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (words <= mostWords) continue;
      yield {
        code: 'long-sentence',
        path,
        severity: 'warning',
        sentence: `A sentence here has ${words} words.`,
        fix: `Make two of it: ${mostWords} words at most.`,
      };
    }
  }
};
