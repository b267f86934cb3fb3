import { evaluate } from '../../../logic/evaluate.ts';
import { references } from '../../../logic/references.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { everyOperation } from '../../reading/every-operation.ts';
import { holdsWhenBlank } from '../../reading/holds-when-blank.ts';
import { isConstraint } from '../../reading/is-condition.ts';
import { presenceTested } from '../../reading/presence.ts';

const code = 'order-without-presence';
const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** No answer counts as 0 in JsonLogic, so that "less than 18" also holds for who did not answer. That is seldom meant. */
export const orderWithoutPresence: LintRule = {
  codes: [code],
  *find(context) {
    const { rules, byId } = context;
    for (const placed of rules) {
      const { rule, path, owner } = placed;
      const tested = presenceTested(rule);
      for (const { operator, parts } of everyOperation(rule)) {
        if (!orders.has(operator)) continue;
        const operation = { [operator]: [...parts] };
        const asked = references(operation).find(({ id }) => byId.has(id));
        if (asked === undefined || tested.has(asked.id) || evaluate(operation, {}) !== true) continue;
        if (isConstraint(placed) && asked.id === owner) continue;
        if (!holdsWhenBlank(placed, asked.id, context)) continue;
        yield warning(
          code,
          path,
          `This compares "${asked.id}", and also holds when nobody answered it: no answer counts as 0.`,
          `Add { "!=": [{ "var": "${asked.id}" }, null] } with "and".`,
        );
      }
    }
  },
};
