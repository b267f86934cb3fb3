import * as z from 'zod/mini';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { textAnswer } from '../text-answer.ts';

/** A phone number. Value: the string as typed; it never blocks ("ask at the shelter desk" is an answer). */
export const phoneQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('phone') });

/** A question of the type `phone`. */
export type PhoneQuestion = z.infer<typeof phoneQuestionSchema>;

/** How its answers and its definition are checked. */
export const phoneSchemas: QuestionSchemas<PhoneQuestion> = {
  answer: () => textAnswer({ maxLength: 100 }),
};
