import * as z from 'zod/mini';
import { idSchema } from '../../format/ids.ts';
import { boundIssues } from '../bound-issues.ts';
import { choiceByValue } from '../choice/choice-by-value.ts';
import { type Choice, choiceDisplaySchema, choiceListSchema } from '../choice/choice-list.ts';
import { type Picked, pickedValue } from '../choice/picked.ts';
import { listProblems } from '../choice/picked-list.ts';
import { pickedSchema } from '../choice/picked-schema.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

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

/** A question of the type `choices`. */
export type ChoicesQuestion = z.infer<typeof choicesQuestionSchema>;

/** What passes is in the form's order. */
export const choicesSchemas: QuestionSchemas<ChoicesQuestion> = {
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
  definitionIssues: boundIssues,
};

function inOrder(picked: readonly Picked[], choices: readonly Choice[]): readonly Picked[] {
  const place = (one: Picked): number => choiceByValue(choices, pickedValue(one))?.at ?? 0;
  return [...picked].sort((a, b) => place(a) - place(b));
}
