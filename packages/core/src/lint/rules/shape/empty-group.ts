import { numbered } from '../../../lists/numbered.ts';
import { holdsQuestions } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Sections and groups that hold too little to be any. */
export const emptyGroup: LintRule = {
  codes: ['empty-section', 'empty-group', 'lone-group'],
  *find({ form, questions }) {
    for (const [at, { id, questions: inside }] of numbered(form.sections))
      if (inside.length === 0)
        yield warning(
          'empty-section',
          `/sections/${at}`,
          `The part "${id}" has no questions.`,
          'Add some, or take the part away.',
        );
    for (const { question, path } of questions) {
      if (!holdsQuestions(question)) continue;
      const { id, questions: inside, repeat } = question;
      if (inside.length === 0)
        yield warning('empty-group', path, `The group "${id}" has no questions.`, 'Add some, or take the group away.');
      else if (inside.length === 1 && repeat === undefined)
        yield warning(
          'lone-group',
          path,
          `The group "${id}" holds one question and does not repeat.`,
          'Ask the question by itself, or let the group repeat.',
        );
    }
  },
};
