import * as z from 'zod/mini';
import { boundIssues } from '../bound-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** A number. Value: a finite JSON number. */
export const numberQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('number'),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  integer: z.optional(z.boolean()),
});

/** A question of the type `number`. */
export type NumberQuestion = z.infer<typeof numberQuestionSchema>;

/** Above this a JSON number is not the number that was typed. */
const largest = Number.MAX_SAFE_INTEGER;

/** How its answers and its definition are checked. */
export const numberSchemas: QuestionSchemas<NumberQuestion> = {
  answer: ({ min = -largest, max = largest, integer = false }) =>
    z.pipe(
      z.number('not-a-number').check(
        z.gte(min, 'too-small'),
        z.lte(max, 'too-big'),
        z.refine((value) => !integer || Number.isInteger(value), 'not-whole'),
      ),
      z.transform((value) => (value === 0 ? 0 : value)),
    ),
  definitionIssues: boundIssues,
};
