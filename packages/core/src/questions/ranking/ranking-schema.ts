import * as z from 'zod/mini';
import { idSchema } from '../../format/ids.ts';
import { boundIssues } from '../bound-issues.ts';
import { choiceListSchema } from '../choice/choice-list.ts';
import { listProblems } from '../choice/picked-list.ts';
import { pickedSchema } from '../choice/picked-schema.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** Choices in the order of their weight. Value: the values that were ranked, the weightiest first; not all need be. */
export const rankingQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('ranking'),
  choices: z.optional(choiceListSchema),
  /** One of the form's `lists`, in place of `choices`. */
  list: z.optional(idSchema),
  /** The choices are what was picked in an earlier question (its own `choices` come after them). */
  choicesFrom: z.optional(idSchema),
  min: z.optional(z.int().check(z.gte(1))),
  /** The most choices that can be ranked. @default all of them */
  max: z.optional(z.int().check(z.gte(1))),
});

/** A question of the type `ranking`. */
export type RankingQuestion = z.infer<typeof rankingQuestionSchema>;

/** An exclusive choice ("none of these") is ranked alone. */
export const rankingSchemas: QuestionSchemas<RankingQuestion> = {
  answer: (question, { choices }) =>
    z
      .array(pickedSchema(choices), 'wrong-type')
      .check(
        z.maxLength(1000, { error: 'too-many', abort: true }),
        (context) => void context.issues.push(...listProblems(context.value, question, choices)),
      ),
  definitionIssues: boundIssues,
};
