import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { codeText } from './text-answer.ts';

/** Yes or no. Value: a boolean. */
export const yesNoQuestionSchema = z.strictObject({ ...questionCommon, type: z.literal('yesNo') });

export type YesNoQuestion = z.infer<typeof yesNoQuestionSchema>;

/** Its words are the choices `yes` and `no` of the question's messages, where the author wrote them. */
export const yesNoType: QuestionTypeDefinition<YesNoQuestion> = {
  travels: 'answers',
  inRules: 'boolean',
  answer: () => z.boolean('wrong-type'),
  toText: (value, _question, words) => {
    const code = value === true ? 'yes' : 'no';
    return [{ ...codeText(code), ...words.choice(code) }];
  },
};
