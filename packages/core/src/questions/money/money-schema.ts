import * as z from 'zod/mini';
import { compareDecimals, decimalsOf, plainDecimal } from '../../values/decimal.ts';
import { currencyDecimals, type MoneyAnswer } from '../../values/money-text.ts';
import { rawIssue } from '../answer-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { repeatedIssues } from '../repeated-issues.ts';

const decimal = z.string().check(z.regex(/^\d{1,15}(\.\d{1,4})?$/, 'bad-number'));

/** An amount of money. Value: `{ amount, currency }`, the amount as a decimal string so that no cent is lost. */
export const moneyQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('money'),
  /** ISO 4217 codes that may be picked; the first is there at once. */
  currencies: z.array(z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'))).check(z.minLength(1), z.maxLength(50)),
  /** Decimal strings, inclusive. @default 0 */
  min: z.optional(decimal),
  max: z.optional(decimal),
});

/** A question of the type `money`. */
export type MoneyQuestion = z.infer<typeof moneyQuestionSchema>;

/** More digits than this are no amount that anybody has. */
const mostDigits = 15;

/** What passes has no leading zeros; its decimals stay as typed, so that nothing looks more exact than it was said. */
export const moneySchemas: QuestionSchemas<MoneyQuestion> = {
  answer: (question) =>
    z.pipe(
      z
        .strictObject(
          {
            amount: z.string('wrong-type').check(
              z.refine((amount) => amount.length <= 64, { error: 'too-big', abort: true }),
              z.regex(/^-?\d+(\.\d+)?$/, { error: 'not-a-number', abort: true }),
            ),
            currency: z.enum(question.currencies, 'not-a-choice'),
          },
          'wrong-type',
        )
        .check(({ value, issues }) => {
          const problem = amountProblem(value, question);
          if (problem !== undefined) issues.push(problem);
        }),
      z.transform(({ amount, currency }) => ({ amount: plainDecimal(amount), currency })),
    ),
  definitionIssues: function* ({ min, max, currencies }) {
    yield* repeatedIssues(currencies, 'currencies');
    if (min !== undefined && max !== undefined && compareDecimals(min, max) > 0)
      yield { code: 'min-above-max', path: '/min' };
  },
};

function amountProblem({ amount, currency }: MoneyAnswer, { min = '0', max }: MoneyQuestion) {
  const at = ['amount'] as const;
  if (compareDecimals(amount, min) < 0) return rawIssue('too-small', at, { min });
  if (max !== undefined && compareDecimals(amount, max) > 0) return rawIssue('too-big', at, { max });
  if (plainDecimal(amount).replace(/\..*/, '').length > mostDigits) return rawIssue('too-big', at);
  const decimals = currencyDecimals(currency);
  return decimalsOf(amount) > decimals ? rawIssue('too-many-decimals', at, { decimals }) : undefined;
}
