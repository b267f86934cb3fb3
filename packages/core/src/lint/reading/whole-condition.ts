import { references } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';
import { conditionOf } from '../analysis/condition-of.ts';
import type { LintContext } from '../lint-rule.ts';
import { namesOf } from './names-of.ts';
import { canHold } from './outcomes.ts';
import { withoutAnswer } from './without-answer.ts';

/** The most names that rules are looked at together by: each makes it several times as much to try. */
const mostNames = 4;

/**
 * A condition with those of the questions whose answers it cannot do without: who is asked about a landlord when "home" was
 * picked is also somebody who was asked what they need. Only what reads something in common can exclude each other.
 */
export function wholeCondition(rule: Rule, context: LintContext): Rule {
  const names = namesOf(rule, context.form);
  const conditions = [...neededAnswers(rule, context)]
    .map((id) => conditionAround(id, context))
    .filter((condition) => isNear(condition, names, context));
  return conditions.length === 0 ? rule : { and: [rule, ...conditions] };
}

function isNear(condition: Rule, names: ReadonlySet<string>, { form }: LintContext): boolean {
  const others = namesOf(condition, form);
  return [...others].some((name) => names.has(name)) && new Set([...names, ...others]).size <= mostNames;
}

function conditionAround(id: string, { byId, form }: LintContext): Rule {
  const placed = byId.get(id);
  return placed === undefined ? true : conditionOf(placed, form);
}

/** The questions that have to be answered for a rule to hold, of those that are not always asked. */
export function neededAnswers(rule: Rule, context: LintContext): ReadonlySet<string> {
  const { form } = context;
  const ids = new Set(references(rule).flatMap(({ id, list }) => (list === undefined ? [id] : [])));
  const isNeeded = (id: string) => {
    const blank = conditionAround(id, context) === true ? undefined : withoutAnswer(rule, id, form);
    return blank !== undefined && !canHold(blank, form);
  };
  return new Set([...ids].filter(isNeeded));
}
