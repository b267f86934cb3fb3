import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';

/** A decision about one text. Value: `yes`, `no` or `ask` ("ask me each time"); it travels in the envelope's `consents`. */
export const consentQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('consent'),
  decisions: z.optional(z.array(z.enum(['yes', 'no', 'ask'])).check(z.minLength(1))),
});

export type ConsentQuestion = z.infer<typeof consentQuestionSchema>;
