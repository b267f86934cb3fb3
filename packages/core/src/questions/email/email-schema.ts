import * as z from 'zod/mini';
import { isBlankText } from '../../values/is-blank.ts';
import { withoutUnseen } from '../../values/normalise-text.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { textAnswer } from '../text-answer.ts';

/** An e-mail address. Value: the string as typed. */
export const emailQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('email') });

/** A question of the type `email`. */
export type EmailQuestion = z.infer<typeof emailQuestionSchema>;

/** One `@` with something on both sides and no spaces: names and hosts of any script pass, most slips do not. */
const looksLikeEmail = /^[^\s@]+@[^\s@]+$/u;

/** How its answers and its definition are checked. */
export const emailSchemas: QuestionSchemas<EmailQuestion> = {
  answer: () =>
    z.pipe(
      textAnswer({ maxLength: 254 }),
      z
        .string()
        .check(z.refine((text) => isBlankText(text) || looksLikeEmail.test(withoutUnseen(text)), 'not-an-email')),
    ),
};
