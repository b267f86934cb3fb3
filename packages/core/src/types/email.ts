import * as z from 'zod/mini';
import { isBlankText } from './is-blank.ts';
import { withoutUnseen } from './normalise-text.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText, textAnswer } from './text-answer.ts';

/** An e-mail address. Value: the string as typed. */
export const emailQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('email') });

export type EmailQuestion = z.infer<typeof emailQuestionSchema>;

/** One `@` with something on both sides and no spaces: names and hosts of any script pass, most slips do not. */
const looksLikeEmail = /^[^\s@]+@[^\s@]+$/u;

export const emailType: QuestionTypeDefinition<EmailQuestion> = {
  travels: 'answers',
  inRules: 'text',
  answer: () =>
    z.pipe(
      textAnswer({ maxLength: 254 }),
      z
        .string()
        .check(z.refine((text) => isBlankText(text) || looksLikeEmail.test(withoutUnseen(text)), 'not-an-email')),
    ),
  toText: (value, _question, words) => [ownText(String(value), words)],
};
