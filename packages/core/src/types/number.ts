import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';

/** A number. Value: a finite JSON number. */
export const numberQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('number'),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  integer: z.optional(z.boolean()),
});

export type NumberQuestion = z.infer<typeof numberQuestionSchema>;
