import * as z from 'zod/mini';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** Yes or no. Value: a boolean. */
export const yesNoQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('yesNo') });

/** A question of the type `yesNo`. */
export type YesNoQuestion = z.infer<typeof yesNoQuestionSchema>;

/** How its answers and its definition are checked. */
export const yesNoSchemas: QuestionSchemas<YesNoQuestion> = {
  answer: () => z.boolean('wrong-type'),
};
