import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText, textAnswer } from './text-answer.ts';

/** A phone number. Value: the string as typed; it never blocks ("ask at the shelter desk" is an answer). */
export const phoneQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('phone') });

export type PhoneQuestion = z.infer<typeof phoneQuestionSchema>;

export const phoneType: QuestionTypeDefinition<PhoneQuestion> = {
  travels: 'answers',
  inRules: 'text',
  answer: () => textAnswer({ maxLength: 100 }),
  ownWords: (value) => (typeof value === 'string' && /\p{L}/u.test(value) ? [value] : []),
  toText: (value, _question, words) => [ownText(String(value), words)],
};
