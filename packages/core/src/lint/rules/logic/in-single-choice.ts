import { traitsOf } from '../../../questions/question-traits.ts';
import { error } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { everyOperation, readName } from '../../reading/every-operation.ts';

const code = 'in-single-choice';

/** "in" with one text looks inside its letters: `own` is in `town`. */
export const inSingleChoice: LintRule = {
  codes: [code],
  *find({ rules, byId }) {
    for (const { rule, path } of rules) {
      for (const { operator, parts } of everyOperation(rule)) {
        const id = operator === 'in' ? readName(parts[1]) : undefined;
        const question = byId.get(id ?? '')?.question;
        if (question === undefined || traitsOf(question).picks !== 'one') continue;
        yield error(
          code,
          path,
          `"${id}" has one answer, and "in" looks for a part of its letters.`,
          'Use "==", or put the list on the right: { "in": [{ "var": "…" }, ["a", "b"]] }.',
        );
      }
    }
  },
};
