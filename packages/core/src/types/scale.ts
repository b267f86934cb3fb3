import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** A point on a scale of whole numbers. Value: an integer from `min` to `max`. */
export const scaleQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('scale'),
  /** @default 1 */
  min: z.optional(z.int()),
  /** At most 10 above `min`. @default 5 */
  max: z.optional(z.int()),
  /**
   * `numbers`: the points as numbers, with words at the ends where `choices` of the messages has them. `words` and `faces`:
   * each point has words (`questions.<id>.choices.<point>`); faces go from sad to glad. @default 'numbers'
   */
  display: z.optional(z.enum(['numbers', 'words', 'faces'])),
});

export type ScaleQuestion = z.infer<typeof scaleQuestionSchema>;

export const scaleType: QuestionTypeDefinition<ScaleQuestion> = {
  travels: 'answers',
  inRules: 'number',
  answer: ({ min = 1, max = 5 }) => z.int('not-whole').check(z.gte(min, 'too-small'), z.lte(max, 'too-big')),
  toText: (value, { max = 5 }, words) => {
    const label = words.choice(String(value));
    const code = String(value);
    if (label !== undefined) return [{ ...label, code }];
    return [{ text: `${code} / ${max}`, lang: words.language, dir: 'ltr', code }];
  },
};
