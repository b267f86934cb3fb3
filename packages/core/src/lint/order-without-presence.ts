import { everyRule } from '../form/every-rule.ts';
import { evaluate } from '../logic/evaluate.ts';
import { references } from '../logic/references.ts';
import { findQuestion } from '../types/every-question.ts';
import { everyOperation } from './every-operation.ts';
import type { LintRule } from './lint-rule.ts';
import { presenceTested } from './presence.ts';

const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** No answer counts as 0 in JsonLogic, so that "less than 18" also holds for who did not answer. That is seldom meant. */
export const orderWithoutPresence: LintRule = function* ({ form }) {
  for (const { rule, path } of everyRule(form)) {
    const tested = presenceTested(rule);
    for (const { operator, parts } of everyOperation(rule)) {
      if (!orders.has(operator)) continue;
      const operation = { [operator]: [...parts] };
      const asked = references(operation).find(({ id }) => findQuestion(form, id) !== undefined);
      if (asked === undefined || tested.has(asked.id) || evaluate(operation, {}) !== true) continue;
      yield {
        code: 'order-without-presence',
        path,
        severity: 'warning',
        sentence: `This compares "${asked.id}", and also holds when nobody answered it: no answer counts as 0.`,
        fix: `Add { "!=": [{ "var": "${asked.id}" }, null] } with "and".`,
      };
    }
  }
};
