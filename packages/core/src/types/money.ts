import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

const decimal = z.string().check(z.regex(/^\d{1,15}(\.\d{1,4})?$/, 'bad-number'));

/** An amount of money. Value: `{ amount, currency }`, the amount as a decimal string so that no cent is lost. */
export const moneyQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('money'),
  /** ISO 4217 codes that may be picked; the first is there at once. */
  currencies: z.array(z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'))).check(z.minLength(1), z.maxLength(50)),
  /** Decimal strings, inclusive. */
  min: z.optional(decimal),
  max: z.optional(decimal),
});

export type MoneyQuestion = z.infer<typeof moneyQuestionSchema>;
export interface MoneyAnswer {
  /** A decimal number with a point: `12.50`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

export const moneyType: QuestionTypeDefinition<MoneyQuestion> = {
  travels: 'answers',
  inRules: 'object',
  answer: ({ currencies }) =>
    z.strictObject(
      {
        amount: z.string('wrong-type').check(z.regex(/^\d{1,15}(\.\d{1,4})?$/, 'not-a-number')),
        currency: z.enum(currencies as [string, ...string[]], 'not-a-choice'),
      },
      'wrong-type',
    ),
  toText: (value, _question, words) => {
    const { amount, currency } = value as MoneyAnswer;
    return [{ text: `${amount} ${currency}`, lang: words.language, dir: 'ltr', code: `${amount} ${currency}` }];
  },
};
