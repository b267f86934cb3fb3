import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText, textAnswer } from './text-answer.ts';

/** One line of text. Value: the string as typed. */
export const textQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('text'),
  /** In Unicode code points. @default 500 */
  maxLength: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  minLength: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
  /** A safe regular expression (RE2 subset, no flags) for the whole value. */
  pattern: z.optional(z.string()),
});

export type TextQuestion = z.infer<typeof textQuestionSchema>;

export const textType: QuestionTypeDefinition<TextQuestion> = {
  travels: 'answers',
  inRules: 'text',
  answer: ({ maxLength = 500, minLength, pattern }) => textAnswer({ maxLength, minLength, pattern }),
  ownWords: (value) => (typeof value === 'string' ? [value] : []),
  toText: (value, _question, words) => [ownText(String(value), words)],
};
