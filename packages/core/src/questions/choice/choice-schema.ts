import * as z from 'zod/mini';
import { idSchema } from '../../format/ids.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { choiceDisplaySchema, choiceListSchema } from './choice-list.ts';
import { pickedSchema } from './picked-schema.ts';

/** One of a list. Value: the choice's value, or `{ value, text }` for "other, please say". */
export const choiceQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('choice'),
  choices: z.optional(choiceListSchema),
  /** One of the form's `lists`, in place of `choices`. */
  list: z.optional(idSchema),
  display: z.optional(choiceDisplaySchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
});

/** A question of the type `choice`. */
export type ChoiceQuestion = z.infer<typeof choiceQuestionSchema>;

/** How its answers and its definition are checked. */
export const choiceSchemas: QuestionSchemas<ChoiceQuestion> = {
  answer: (_question, { choices }) => pickedSchema(choices),
};
