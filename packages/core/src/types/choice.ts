import * as z from 'zod/mini';
import { idSchema } from '../form/ids.ts';
import { type Picked, pickedSchema, pickedText, pickedWords } from './choice-answer.ts';
import { choiceDisplaySchema, choiceListSchema, questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** One of a list. Value: the choice's value, or `{ value, text }` for "other, please say". */
export const choiceQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('choice'),
  choices: z.optional(choiceListSchema),
  /** One of the form's `lists`, in place of `choices`. */
  list: z.optional(idSchema),
  display: z.optional(choiceDisplaySchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
});

export type ChoiceQuestion = z.infer<typeof choiceQuestionSchema>;
export interface OtherAnswer {
  readonly value: string;
  readonly text: string;
}

export const choiceType: QuestionTypeDefinition<ChoiceQuestion> = {
  travels: 'answers',
  inRules: 'text',
  offersChoices: true,
  answer: (_question, { choices }) => pickedSchema(choices),
  ownWords: pickedWords,
  toText: (value, _question, words) => pickedText(value as Picked, words),
};
