import * as z from 'zod/mini';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { allDecisions } from './decisions.ts';

/** A decision about one text. Value: `yes`, `no` or `ask` ("ask me each time"); it travels in the envelope's `consents`. */
export const consentQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('consent'),
  decisions: z.optional(z.array(z.enum(allDecisions)).check(z.minLength(1))),
});

/** A question of the type `consent`. */
export type ConsentQuestion = z.infer<typeof consentQuestionSchema>;

/** How its answers and its definition are checked. */
export const consentSchemas: QuestionSchemas<ConsentQuestion> = {
  answer: ({ decisions = allDecisions }) =>
    z.string('wrong-type').check(z.refine((value) => decisions.some((decision) => decision === value), 'not-a-choice')),
};
