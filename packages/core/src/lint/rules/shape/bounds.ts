import type { Question } from '../../../form/form-definition.ts';
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
  if (question.type === 'number' && question.integer === true)
    return ofWhole(Math.ceil(question.min ?? Number.NEGATIVE_INFINITY), Math.floor(question.max ?? Infinity));
  if (question.type === 'scale') return ofWhole(question.min ?? 1, question.max ?? 5);
  if (question.type === 'money') return ofWhole(Number(question.min ?? 0), Number(question.max ?? Infinity));
  if (question.type !== 'number' && question.type !== 'date') return undefined;
  return question.min !== undefined && question.min === question.max ? 'one' : undefined;
}

function ofWhole(min: number, max: number): 'nothing' | 'one' | undefined {
  if (min > max) return 'nothing';
  return min === max ? 'one' : undefined;
}
