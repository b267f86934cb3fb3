import * as z from 'zod/mini';
import { clientWays, contactSafetySchema, contactWays } from '../submission/contact-safety.ts';
import { numbered } from '../words/numbered.ts';
import { rawIssue } from './answer-issues.ts';
import { isBlankText } from './is-blank.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Safe ways to reach the person, each with its number or address. Value: `ContactSafety`; it travels at the envelope's top level. */
export const contactSafetyQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('contactSafety'),
  /** @default all */
  ways: z.optional(z.array(z.enum(contactWays))),
  clientWill: z.optional(z.array(z.enum(clientWays))),
});

export type ContactSafetyQuestion = z.infer<typeof contactSafetyQuestionSchema>;

/** Each way that was picked needs its number or address; a way the question does not offer is none. Its words are the reader's. */
export const contactSafetyType: QuestionTypeDefinition<ContactSafetyQuestion> = {
  travels: 'envelope',
  inRules: 'object',
  beside: (_question, submission) => submission.contactSafety,
  answer: ({ ways = contactWays, clientWill = clientWays }) =>
    contactSafetySchema.check((context) => {
      for (const [index, { way, to }] of numbered(context.value.ways)) {
        if (!ways.includes(way)) context.issues.push(rawIssue('not-a-choice', ['ways', index]));
        else if (isBlankText(to)) context.issues.push(rawIssue('to-missing', ['ways', index], { way }));
      }
      for (const [index, act] of numbered(context.value.clientWill)) {
        if (!clientWill.includes(act)) context.issues.push(rawIssue('not-a-choice', ['clientWill', index]));
      }
    }),
  toText: () => [],
};
