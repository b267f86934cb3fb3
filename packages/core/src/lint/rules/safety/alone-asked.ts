import { numbered } from '../../../lists/numbered.ts';
import { aloneChoice } from '../../../questions/roles.ts';
import { error } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'alone-not-asked';

/** A notice for people who are alone, in a form where nobody can say that they are: nobody would see it. */
export const aloneAsked: LintRule = {
  codes: [code],
  *find({ form, questions, choicesOf }) {
    const asks = questions.some(
      ({ question, groups }) =>
        question.role === 'private-screen' &&
        groups.length === 0 &&
        choicesOf(question).some(({ value }) => value === aloneChoice),
    );
    for (const [at, { id, alone }] of numbered(form.notices ?? []))
      if (alone === true && !asks)
        yield error(
          code,
          `/notices/${at}/alone`,
          `The notice "${id}" is for people who are alone, and no question offers to say so.`,
          `Give the role "private-screen" to a question with a choice "${aloneChoice}".`,
        );
  },
};
