import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';

/** A phone number. Value: the string as typed; it never blocks ("ask at the shelter desk" is an answer). */
export const phoneQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('phone') });

export type PhoneQuestion = z.infer<typeof phoneQuestionSchema>;
