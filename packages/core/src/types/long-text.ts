import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText, textAnswer } from './text-answer.ts';

/** Text of several lines, in the person's own words. Value: the string as typed, line ends as LF. */
export const longTextQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('longText'),
  /** In Unicode code points. @default 4000 */
  maxLength: z.optional(z.int().check(z.gte(1), z.lte(20_000))),
});

export type LongTextQuestion = z.infer<typeof longTextQuestionSchema>;

export const longTextType: QuestionTypeDefinition<LongTextQuestion> = {
  travels: 'answers',
  inRules: 'text',
  answer: ({ maxLength = 4000 }) => textAnswer({ maxLength }),
  ownWords: (value) => (typeof value === 'string' ? [value] : []),
  toText: (value, _question, words) => [ownText(String(value), words)],
};
