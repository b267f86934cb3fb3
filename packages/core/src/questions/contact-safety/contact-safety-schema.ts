import * as z from 'zod/mini';
import { numbered } from '../../lists/numbered.ts';
import { isBlankText } from '../../values/is-blank.ts';
import { rawIssue } from '../answer-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { clientWays, contactSafetySchema, contactWays } from './contact-safety-answer.ts';

/** Safe ways to reach the person, each with its number or address. Value: `ContactSafety`; it travels at the envelope's top level. */
export const contactSafetyQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('contactSafety'),
  /** @default all */
  ways: z.optional(z.array(z.enum(contactWays))),
  clientWill: z.optional(z.array(z.enum(clientWays))),
});

/** A question of the type `contactSafety`. */
export type ContactSafetyQuestion = z.infer<typeof contactSafetyQuestionSchema>;

/** Each way that was picked needs its number or address; a way the question does not offer is none. */
export const contactSafetySchemas: QuestionSchemas<ContactSafetyQuestion> = {
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
};
