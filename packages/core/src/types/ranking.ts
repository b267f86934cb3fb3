import * as z from 'zod/mini';
import { idSchema } from '../form/ids.ts';
import { rawIssue } from './answer-issues.ts';
import { pickedSchema, pickedText, pickedValue } from './choice-answer.ts';
import { choiceListSchema, questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Choices in the order of their weight. Value: the values that were ranked, the weightiest first; not all need be. */
export const rankingQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('ranking'),
  choices: z.optional(choiceListSchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
  min: z.optional(z.int().check(z.gte(1))),
  /** The most choices that can be ranked. @default all of them */
  max: z.optional(z.int().check(z.gte(1))),
});

export type RankingQuestion = z.infer<typeof rankingQuestionSchema>;

export const rankingType: QuestionTypeDefinition<RankingQuestion> = {
  travels: 'answers',
  inRules: 'list',
  answer: ({ min = 0, max = Number.POSITIVE_INFINITY }, { choices }) =>
    z
      .array(pickedSchema(choices), 'wrong-type')
      .check(z.maxLength(1000, { error: 'too-many', abort: true }), ({ value, issues }) => {
        if (new Set(value.map(pickedValue)).size < value.length) issues.push(rawIssue('repeated-choice'));
        if (value.length < min) issues.push(rawIssue('too-few', [], { min }));
        if (value.length > max) issues.push(rawIssue('too-many', [], { max }));
      }),
  toText: (value, _question, words) =>
    (value as readonly string[]).flatMap((picked, at) =>
      pickedText(picked, words).map((one) => ({ ...one, text: `${at + 1}. ${one.text}` })),
    ),
};
