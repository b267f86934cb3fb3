import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Words between questions. It has no value. */
export const noticeQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('notice'),
  /** Keys of contacts in the agency file to show with it. */
  contacts: z.optional(z.array(z.string())),
});

export type NoticeQuestion = z.infer<typeof noticeQuestionSchema>;

export const noticeType: QuestionTypeDefinition<NoticeQuestion> = {
  travels: 'nowhere',
  answer: () => z.never('unknown-question'),
  toText: () => [],
};
