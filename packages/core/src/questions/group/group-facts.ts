import { isPlainObject } from '../../json/is-plain-object.ts';
import type { GroupQuestion } from '../question.ts';
import type { QuestionFacts } from '../question-facts.types.ts';

/** Facts of a group: its answers are those of the questions in it. */
export const groupFacts: QuestionFacts<GroupQuestion> = {
  toText: () => [],
  whenAbsent: ({ repeat }) => (repeat === undefined ? {} : undefined),
  rows: (value, { repeat, questions }) => {
    if (repeat === undefined) return isPlainObject(value) ? [{ path: '', questions, answers: value }] : undefined;
    if (!Array.isArray(value)) return undefined;
    return value.map((answers: unknown, index) => ({ path: `/${index}`, index, questions, answers }));
  },
};
