import * as z from 'zod/mini';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { textAnswer } from '../text-answer.ts';

/** Text of several lines, in the person's own words. Value: the string as typed, line ends as LF. */
export const longTextQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('longText'),
  /** In Unicode code points. @default 4000 */
  maxLength: z.optional(z.int().check(z.gte(1), z.lte(20_000))),
});

/** A question of the type `longText`. */
export type LongTextQuestion = z.infer<typeof longTextQuestionSchema>;

/** How its answers and its definition are checked. */
export const longTextSchemas: QuestionSchemas<LongTextQuestion> = {
  answer: ({ maxLength = 4000 }) => textAnswer({ maxLength }),
};
