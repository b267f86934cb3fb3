import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { codeText } from './text-answer.ts';

/** A decision about one text. Value: `yes`, `no` or `ask` ("ask me each time"); it travels in the envelope's `consents`. */
export const consentQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('consent'),
  decisions: z.optional(z.array(z.enum(['yes', 'no', 'ask'])).check(z.minLength(1))),
});

export type ConsentQuestion = z.infer<typeof consentQuestionSchema>;

const allDecisions = ['yes', 'no', 'ask'] as const;

export const consentType: QuestionTypeDefinition<ConsentQuestion> = {
  travels: 'envelope',
  inRules: 'text',
  beside: ({ id }, submission) => submission.consents?.find((consent) => consent.id === id)?.decision,
  answer: ({ decisions = allDecisions }) =>
    z.string('wrong-type').check(z.refine((value) => decisions.some((decision) => decision === value), 'not-a-choice')),
  toText: (value, _question, words) => [{ ...codeText(String(value)), ...words.choice(String(value)) }],
};
