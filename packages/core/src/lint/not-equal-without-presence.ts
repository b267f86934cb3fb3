import { everyRule } from '../form/every-rule.ts';
import { findQuestion } from '../types/every-question.ts';
import { everyOperation, readName } from './every-operation.ts';
import type { LintRule } from './lint-rule.ts';
import { isComparisonWithNull, presenceTested } from './presence.ts';

/** "Is not x" also holds for who did not answer. That is seldom meant. */
export const notEqualWithoutPresence: LintRule = function* ({ form }) {
  for (const { rule, path } of everyRule(form)) {
    const tested = presenceTested(rule);
    for (const operation of everyOperation(rule)) {
      const { operator, parts } = operation;
      if ((operator !== '!=' && operator !== '!==') || isComparisonWithNull(operation)) continue;
      const id = parts.map(readName).find((name) => name !== undefined);
      if (id === undefined || tested.has(id) || findQuestion(form, id) === undefined) continue;
      yield {
        code: 'not-equal-without-presence',
        path,
        severity: 'warning',
        sentence: `"${id}" is not something: this also holds when nobody answered it.`,
        fix: `Add { "!!": { "var": "${id}" } } with "and", or name the answers you mean with "in".`,
      };
    }
  }
};
