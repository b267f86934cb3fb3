import * as z from 'zod/mini';
import { idSchema } from '../form/ids.ts';
import { type Picked, pickedSchema, pickedText, pickedValue, pickedWords } from './choice-answer.ts';
import { choiceByValue } from './choice-by-value.ts';
import { listProblems } from './picked-list.ts';
import type { Choice } from './question-common.ts';
import { choiceDisplaySchema, choiceListSchema, questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Any of a list. Value: the chosen values in the form's order, an exclusive one alone. */
export const choicesQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('choices'),
  choices: z.optional(choiceListSchema),
  /** One of the form's `lists`, in place of `choices`. */
  list: z.optional(idSchema),
  display: z.optional(choiceDisplaySchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
  min: z.optional(z.int().check(z.gte(1))),
  max: z.optional(z.int().check(z.gte(1))),
});

export type ChoicesQuestion = z.infer<typeof choicesQuestionSchema>;

/** What passes is in the form's order. */
export const choicesType: QuestionTypeDefinition<ChoicesQuestion> = {
  travels: 'answers',
  inRules: 'list',
  offersChoices: true,
  answer: (question, { choices }) =>
    z.pipe(
      z
        .array(pickedSchema(choices), 'wrong-type')
        .check(
          z.maxLength(1000, { error: 'too-many', abort: true }),
          (context) => void context.issues.push(...listProblems(context.value, question, choices)),
        ),
      z.transform((picked) => inOrder(picked, choices)),
    ),
  ownWords: pickedWords,
  toText: (value, _question, words) => (value as readonly Picked[]).flatMap((picked) => pickedText(picked, words)),
};

function inOrder(picked: readonly Picked[], choices: readonly Choice[]): readonly Picked[] {
  const place = (one: Picked): number => choiceByValue(choices, pickedValue(one))?.at ?? 0;
  return [...picked].sort((a, b) => place(a) - place(b));
}
