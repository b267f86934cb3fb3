import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { everyOperation, readName } from '../../reading/every-operation.ts';
import { holdsWhenBlank } from '../../reading/holds-when-blank.ts';
import { isConstraint } from '../../reading/is-condition.ts';
import { isComparisonWithNull, presenceTested } from '../../reading/presence.ts';

const code = 'not-equal-without-presence';

/** "Is not x" also holds for who did not answer. That is seldom meant. */
export const notEqualWithoutPresence: LintRule = {
  codes: [code],
  *find(context) {
    const { rules, byId } = context;
    for (const placed of rules) {
      const { rule, path, owner } = placed;
      const tested = presenceTested(rule);
      for (const operation of everyOperation(rule)) {
        const { operator, parts } = operation;
        if ((operator !== '!=' && operator !== '!==') || isComparisonWithNull(operation)) continue;
        const id = parts.map(readName).find((name) => name !== undefined);
        if (id === undefined || tested.has(id) || !byId.has(id)) continue;
        // A constraint runs on answers only.
        if (isConstraint(placed) && id === owner) continue;
        if (!holdsWhenBlank(placed, id, context)) continue;
        yield warning(
          code,
          path,
          `"${id}" is not something: this also holds when nobody answered it.`,
          `Add { "!!": { "var": "${id}" } } with "and", or name the answers you mean with "in".`,
        );
      }
    }
  },
};
