import * as z from 'zod/mini';
import type { GroupQuestion } from '../form/form-definition.ts';
import { isPlainObject } from '../submission/is-plain-object.ts';
import { movedIssues } from './answer-issues.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** Rows that a repeating group may have where the author does not say. */
const manyRows = 100;

export const groupType: QuestionTypeDefinition<GroupQuestion> = {
  travels: 'answers',
  answer: (group, context) => {
    if (group.repeat === undefined) return context.inside(group);
    const { min = 0, max = manyRows } = group.repeat;
    return z.pipe(
      z
        .array(z.unknown(), 'wrong-type')
        .check(z.maxLength(max, { error: 'too-many-rows', abort: true }), z.minLength(min, 'too-few-rows')),
      z.transform((rows, check) =>
        rows.map((row, index) => {
          const result = context.inside(group, index).safeParse(row);
          if (result.success) return result.data;
          check.issues.push(...movedIssues(result.error.issues, [index]));
          return {};
        }),
      ),
    );
  },
  toText: () => [],
  whenAbsent: (group) => (group.repeat === undefined ? {} : undefined),
  rows: (value, { repeat, questions }) => {
    if (repeat === undefined) return isPlainObject(value) ? [{ path: '', questions, answers: value }] : undefined;
    if (!Array.isArray(value)) return undefined;
    return value.map((answers: unknown, index) => ({ path: `/${index}`, index, questions, answers }));
  },
};
