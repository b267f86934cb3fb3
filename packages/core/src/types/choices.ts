import * as z from 'zod/mini';
import { idSchema } from '../form/ids.ts';
import { rawIssue } from './answer-issues.ts';
import { type Picked, pickedSchema, pickedText, pickedValue } from './choice-answer.ts';
import type { Choice } from './question-common.ts';
import { choiceListSchema, questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Any of a list. Value: the chosen values in the form's order, an exclusive one alone. */
export const choicesQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('choices'),
  choices: z.optional(choiceListSchema),
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
  answer: (question, { choices }) =>
    z.pipe(
      z
        .array(pickedSchema(choices), 'wrong-type')
        .check(
          z.maxLength(1000, { error: 'too-many', abort: true }),
          (context) => void context.issues.push(...wholeProblems(context.value, question, choices)),
        ),
      z.transform((picked) => inOrder(picked, choices)),
    ),
  toText: (value, _question, words) => (value as readonly Picked[]).flatMap((picked) => pickedText(picked, words)),
};

function wholeProblems(
  picked: readonly Picked[],
  { min = 0, max = Number.POSITIVE_INFINITY }: ChoicesQuestion,
  choices: readonly Choice[],
) {
  const values = picked.map(pickedValue);
  const exclusive = values.some((value) =>
    choices.some((choice) => choice.exclusive === true && choice.value === value),
  );
  return [
    ...(new Set(values).size < values.length ? [rawIssue('repeated-choice')] : []),
    ...(exclusive && values.length > 1 ? [rawIssue('exclusive-choice')] : []),
    ...(!exclusive && values.length > 0 && values.length < min ? [rawIssue('too-few', [], { min })] : []),
    ...(values.length > max ? [rawIssue('too-many', [], { max })] : []),
  ];
}

function inOrder(picked: readonly Picked[], choices: readonly Choice[]): readonly Picked[] {
  const place = new Map(choices.map((choice, index) => [choice.value, index]));
  return [...picked].sort((a, b) => (place.get(pickedValue(a)) ?? 0) - (place.get(pickedValue(b)) ?? 0));
}
