import type { QuestionFacts } from '../question-facts.types.ts';
import type { NumberQuestion } from './number-schema.ts';

/** Facts of a number. */
export const numberFacts: QuestionFacts<NumberQuestion> = {
  inRules: 'number',
  range: ({ integer, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
    integer === true ? { min: Math.ceil(min), max: Math.floor(max) } : { min, max },
  toText: (value, _question, words) => [{ text: String(value), lang: words.language, dir: 'ltr', code: String(value) }],
};
