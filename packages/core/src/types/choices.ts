import * as z from 'zod/mini';
import { idSchema } from '../form/ids.ts';
import { choiceListSchema, questionCommon } from './question-common.ts';

/** Any of a list. Value: the chosen values in the form's order, an exclusive one alone. */
export const choicesQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('choices'),
  choices: z.optional(choiceListSchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
  min: z.optional(z.int().check(z.gte(1))),
  max: z.optional(z.int().check(z.gte(1))),
});

export type ChoicesQuestion = z.infer<typeof choicesQuestionSchema>;
