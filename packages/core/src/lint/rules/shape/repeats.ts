import { holdsQuestions } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Rows that cannot become rows, or that must be there although the question can be skipped. */
export const repeats: LintRule = {
  codes: ['repeats-once', 'rows-and-skip'],
  *find({ questions }) {
    for (const { question, path } of questions) {
      if (!holdsQuestions(question) || question.repeat === undefined) continue;
      const { id, repeat, required } = question;
      if (repeat.max === 1)
        yield warning(
          'repeats-once',
          `${path}/repeat/max`,
          `The group "${id}" repeats, and can have one row only.`,
          'Let it have more rows, or take "repeat" away.',
        );
      if ((repeat.min ?? 0) > 0 && required !== true)
        yield warning(
          'rows-and-skip',
          `${path}/repeat/min`,
          `The group "${id}" asks for ${repeat.min} rows or more, and can be skipped.`,
          'Take "min" away: whoever skips has no rows.',
        );
    }
  },
};
