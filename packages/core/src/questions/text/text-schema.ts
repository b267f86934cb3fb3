import * as z from 'zod/mini';
import { patternIssues } from '../../patterns/pattern-issues.ts';
import { orderIssues } from '../bound-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { textAnswer } from '../text-answer.ts';

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

/** A question of the type `text`. */
export type TextQuestion = z.infer<typeof textQuestionSchema>;

/** How its answers and its definition are checked. */
export const textSchemas: QuestionSchemas<TextQuestion> = {
  answer: ({ maxLength = 500, minLength, pattern }) => textAnswer({ maxLength, minLength, pattern }),
  definitionIssues: function* ({ pattern, minLength, maxLength }) {
    if (pattern !== undefined) yield* patternIssues(pattern, '/pattern');
    yield* orderIssues(minLength, maxLength, '/minLength');
  },
};
