import { everyRule } from '../form/every-rule.ts';
import { findQuestion } from '../types/every-question.ts';
import { everyOperation, readName } from './every-operation.ts';
import type { LintRule } from './lint-rule.ts';

/** "in" with one text looks inside its letters: `own` is in `town`. */
export const inSingleChoice: LintRule = function* ({ form }) {
  for (const { rule, path } of everyRule(form)) {
    for (const { operator, parts } of everyOperation(rule)) {
      const id = operator === 'in' ? readName(parts[1]) : undefined;
      if (id === undefined || findQuestion(form, id)?.type !== 'choice') continue;
      yield {
        code: 'in-single-choice',
        path,
        severity: 'error',
        sentence: `"${id}" has one answer, and "in" looks for a part of its letters.`,
        fix: 'Use "==", or put the list on the right: { "in": [{ "var": "…" }, ["a", "b"]] }.',
      };
    }
  }
};
