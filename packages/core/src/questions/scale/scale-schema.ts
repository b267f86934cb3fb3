import * as z from 'zod/mini';
import { boundIssues } from '../bound-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** The most points of a scale: from 0 to 10. */
const mostPoints = 11;

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

/** A question of the type `scale`. */
export type ScaleQuestion = z.infer<typeof scaleQuestionSchema>;

/** How its answers and its definition are checked. */
export const scaleSchemas: QuestionSchemas<ScaleQuestion> = {
  answer: ({ min = 1, max = 5 }) =>
    z.pipe(
      z
        .int({ error: ({ input }) => (typeof input === 'number' ? 'not-whole' : 'wrong-type') })
        .check(z.gte(min, 'too-small'), z.lte(max, 'too-big')),
      z.transform((point) => (point === 0 ? 0 : point)),
    ),
  definitionIssues: function* ({ min = 1, max = 5 }) {
    yield* boundIssues({ min, max });
    if (max - min >= mostPoints) yield { code: 'too-many-points', path: '/max', params: { max: mostPoints } };
  },
};
