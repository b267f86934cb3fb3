import * as z from 'zod/mini';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { contactNameIssues } from './contact-name-issues.ts';

/** Words between questions. It has no value. */
export const noticeQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('notice'),
  /** Keys of contacts in the agency file to show with it. */
  contacts: z.optional(z.array(z.string())),
});

/** A question of the type `notice`. */
export type NoticeQuestion = z.infer<typeof noticeQuestionSchema>;

/** How its answers and its definition are checked. */
export const noticeSchemas: QuestionSchemas<NoticeQuestion> = {
  answer: () => z.never('unknown-question'),
  definitionIssues: ({ contacts }) => contactNameIssues(contacts),
};
