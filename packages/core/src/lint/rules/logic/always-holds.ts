import type { PlacedRule } from '../../../form/every-rule.ts';
import { references } from '../../../logic/references.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import { choiceAt } from '../../reading/choice-at.ts';
import { isConstraint } from '../../reading/is-condition.ts';
import { canFail } from '../../reading/outcomes.ts';

const fix = 'Take the rule away, or look for an "or" that should be an "and".';

/** A rule that holds whatever is answered does nothing, or everything. */
export const alwaysHoldsRule: LintRule = {
  codes: ['condition-always-holds', 'choice-always-offered', 'flag-always-raised', 'constraint-always-holds'],
  *find(context) {
    const { form, rules } = context;
    for (const placed of rules) {
      if (placed.kind === 'value' || references(placed.rule).length === 0) continue;
      if (!canFail(placed.rule, form)) yield finding(placed, context);
    }
  },
};

function finding(placed: PlacedRule, context: LintContext): LintFinding {
  const { path, owner, kind } = placed;
  if (kind === 'flag')
    return warning('flag-always-raised', path, `The flag "${owner}" goes up whatever people answer.`, fix);
  if (isConstraint(placed))
    return warning('constraint-always-holds', path, `Every answer to "${owner}" meets this constraint.`, fix);
  const choice = choiceAt(path, owner, context);
  if (choice !== undefined)
    return warning(
      'choice-always-offered',
      path,
      `The choice "${choice}" of "${owner}" has a condition that always holds.`,
      fix,
    );
  return warning('condition-always-holds', path, `The condition of "${owner}" holds whatever people answer.`, fix);
}
