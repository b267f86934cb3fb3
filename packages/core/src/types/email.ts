import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';

/** An e-mail address. Value: the string as typed. */
export const emailQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('email') });

export type EmailQuestion = z.infer<typeof emailQuestionSchema>;
