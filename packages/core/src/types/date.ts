import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';

const bound = z.union([z.literal('today'), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]);

/** A Gregorian date in three boxes, as exact as the person knows it. Value: `{ year, month?, day? }`. */
export const dateQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('date'),
  /** ISO 8601 or `today`, inclusive. @default 1900-01-01 */
  min: z.optional(bound),
  /** @default 2100-12-31 */
  max: z.optional(bound),
  /** How exact the answer must be. @default 'year' */
  precision: z.optional(z.enum(['year', 'month', 'day'])),
});

export type DateQuestion = z.infer<typeof dateQuestionSchema>;
export interface DateAnswer {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
