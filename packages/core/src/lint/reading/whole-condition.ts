import type { Rule } from '../../form/rule.ts';
import { conditionOf } from '../../logic/analysis/condition-of.ts';
import { neverHolds } from '../../logic/analysis/holds.ts';
import { references } from '../../logic/references.ts';
import type { LintContext } from '../lint-rule.ts';
import { withoutAnswer } from './without-answer.ts';

/** How many questions that wait for each other are followed. */
const furthest = 4;

/**
 * A condition with those of the questions it cannot do without: who is asked about a landlord when "home" was picked is also
 * somebody who was asked what they need. The rule itself where it needs nobody's answer.
 */
export function wholeCondition(rule: Rule, context: LintContext, steps = furthest): Rule {
  const conditions = [...needed(rule, context)]
    .map((id) => conditionsAround(id, context))
    .filter((condition) => condition !== true);
  if (conditions.length === 0 || steps === 0) return rule;
  return { and: [rule, ...conditions.map((condition) => wholeCondition(condition, context, steps - 1))] };
}

function conditionsAround(id: string, { byId, form }: LintContext): Rule {
  const placed = byId.get(id);
  return placed === undefined ? true : conditionOf(placed, form);
}

/** The questions that have to be answered for a rule to hold. */
function needed(rule: Rule, context: LintContext): ReadonlySet<string> {
  const ids = new Set(references(rule).flatMap(({ id, inside }) => (inside ? [] : [id])));
  return new Set([...ids].filter((id) => isConditional(id, context) && cannotDoWithout(rule, id, context)));
}

const isConditional = (id: string, context: LintContext) => conditionsAround(id, context) !== true;

function cannotDoWithout(rule: Rule, id: string, { form }: LintContext): boolean {
  const blank = withoutAnswer(rule, id, form);
  return blank !== undefined && neverHolds(blank, form);
}
