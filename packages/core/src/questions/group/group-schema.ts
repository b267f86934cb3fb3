import * as z from 'zod/mini';
import { movedIssues } from '../answer-issues.ts';
import { orderIssues } from '../bound-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** Rows that a repeating group may have where the author does not say. */
const manyRows = 100;

/** A group without the questions in it. */
export const groupFrameSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('group'),
  /** As many rows as `min` are there from the start. `reorder`: people can put the rows into an order of their own. */
  repeat: z.optional(
    z.strictObject({
      min: z.optional(z.int().check(z.gte(0))),
      max: z.int().check(z.gte(1), z.lte(100)),
      reorder: z.optional(z.literal(true)),
    }),
  ),
  /**
   * `rows`: one block after the other. `table`: a line for each row where there is room; only with `repeat`. `matrix`: a line
   * for each question, all `choice` with the same choices or all `scale` with the same points; only without `repeat`.
   * @default 'rows'
   */
  display: z.optional(z.enum(['rows', 'table', 'matrix'])),
});

/** A group without the questions in it. */
export type GroupFrame = z.infer<typeof groupFrameSchema>;

/** How its answers and its definition are checked. */
export const groupSchemas: QuestionSchemas<GroupFrame> = {
  answer: ({ repeat }, { inside }) => {
    if (repeat === undefined) return inside();
    const { min = 0, max = manyRows } = repeat;
    return z.pipe(
      z
        .array(z.unknown(), 'wrong-type')
        .check(z.maxLength(max, { error: 'too-many-rows', abort: true }), z.minLength(min, 'too-few-rows')),
      z.transform((rows, check) =>
        rows.map((row, index) => {
          const result = inside(index).safeParse(row);
          if (result.success) return result.data;
          check.issues.push(...movedIssues(result.error.issues, [index]));
          return {};
        }),
      ),
    );
  },
  definitionIssues: ({ repeat }) => orderIssues(repeat?.min, repeat?.max, '/repeat/min'),
};
