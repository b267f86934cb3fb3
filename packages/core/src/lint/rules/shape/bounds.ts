import type { Question } from '../../../questions/question.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { error, warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Limits that leave no answer, or one. */
export const bounds: LintRule = {
  codes: ['nothing-fits', 'one-value-fits'],
  *find({ questions }) {
    for (const { question, path } of questions) {
      const { id } = question;
      const fits = whatFits(question);
      if (fits === 'nothing')
        yield error(
          'nothing-fits',
          path,
          `No answer to "${id}" can be between its limits.`,
          'Change one of the limits.',
        );
      if (fits === 'one')
        yield warning(
          'one-value-fits',
          path,
          `Only one answer to "${id}" is between its limits.`,
          'Change one of the limits, or do not ask.',
        );
    }
  },
};

/** The longest text where the author sets no limit. */
const usualLength = 500;

function whatFits(question: Question): 'nothing' | 'one' | undefined {
  if ('minLength' in question && question.minLength !== undefined)
    return question.minLength > (question.maxLength ?? usualLength) ? 'nothing' : undefined;
  const range = factsOf(question).range?.(question);
  if (range === undefined) return undefined;
  if (range.min > range.max) return 'nothing';
  return range.min === range.max ? 'one' : undefined;
}
