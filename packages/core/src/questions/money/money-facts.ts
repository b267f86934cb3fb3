import { type MoneyAnswer, moneyText } from '../../values/money-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { MoneyQuestion } from './money-schema.ts';

/** Facts of an amount. */
export const moneyFacts: QuestionFacts<MoneyQuestion> = {
  inRules: 'object',
  range: ({ min = '0', max = 'Infinity' }) => ({ min: Number(min), max: Number(max) }),
  toText: (value, _question, words) => [moneyText(value as MoneyAnswer, words.language)],
};
