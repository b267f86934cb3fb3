import * as z from 'zod/mini';
import { clientWays, contactWays } from '../submission/contact-safety.ts';
import { questionCommon } from './question-common.ts';

/** Safe ways to reach the person, each with its number or address. Value: `ContactSafety`; it travels at the envelope's top level. */
export const contactSafetyQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('contactSafety'),
  /** @default all */
  ways: z.optional(z.array(z.enum(contactWays))),
  clientWill: z.optional(z.array(z.enum(clientWays))),
});

export type ContactSafetyQuestion = z.infer<typeof contactSafetyQuestionSchema>;
