import type { PlacedQuestion } from '../../../form/every-question.ts';
import type { PlacedRule } from '../../../form/every-rule.ts';
import { numbered } from '../../../lists/numbered.ts';
import { references } from '../../../logic/references.ts';
import type { Rule } from '../../../logic/rule.ts';
import { conditionOf } from '../../analysis/condition-of.ts';
import { error } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import { choiceAt } from '../../reading/choice-at.ts';
import { isCondition, isConstraint } from '../../reading/is-condition.ts';
import { canHold } from '../../reading/outcomes.ts';
import { unknownChoices } from '../../reading/unknown-choices.ts';
import { neededAnswers, wholeCondition } from '../../reading/whole-condition.ts';

const look = 'Look for two things that exclude each other, here and in what it waits for.';

/** Parts of a form whose rule no answers make hold. */
export const neverHoldsRule: LintRule = {
  codes: [
    'never-shown',
    'required-never-shown',
    'section-never-shown',
    'dead-choice',
    'flag-never-raised',
    'notice-never-shown',
    'constraint-never-holds',
  ],
  *find(context) {
    const hidden = new Set<string>();
    for (const placed of context.rules) {
      // A rule that reads nothing, or looks for what is no choice, has its own finding.
      if (references(placed.rule).length === 0 || !unknownChoices(placed.rule, context).next().done) continue;
      const found = holdsNever(placed, hidden, context) ? finding(placed, context) : undefined;
      if (found === undefined) continue;
      // A choice or a constraint that is dead leaves its question.
      if (placed.kind === 'section' || (isCondition(placed) && !placed.path.includes('/choices/')))
        hidden.add(placed.owner);
      yield found;
    }
    yield* emptied(hidden, context);
  },
};

/** Whether a rule never holds, also not beside what has to hold around it. What is inside something hidden is not told again. */
function holdsNever(placed: PlacedRule, hidden: ReadonlySet<string>, context: LintContext): boolean {
  const { rule, owner, kind } = placed;
  const own = kind === 'question' ? context.byId.get(owner) : undefined;
  if (own !== undefined && isInsideHidden(own, hidden)) return false;
  if (kind === 'value') return false;
  if (!canHold(rule, context.form)) return true;
  const around = own !== undefined && isCondition(placed) ? conditionOf(own, context.form) : true;
  const whole: Rule = around === true ? rule : { and: [around, rule] };
  if ([...neededAnswers(whole, context)].some((id) => isHidden(id, hidden, context))) return true;
  return !canHold(wholeCondition(whole, context), context.form);
}

function isInsideHidden({ section, groups }: PlacedQuestion, hidden: ReadonlySet<string>): boolean {
  return hidden.has(section) || groups.some(({ id }) => hidden.has(id));
}

function isHidden(id: string, hidden: ReadonlySet<string>, { byId }: LintContext): boolean {
  const placed = byId.get(id);
  return hidden.has(id) || (placed !== undefined && isInsideHidden(placed, hidden));
}

function finding(placed: PlacedRule, context: LintContext): LintFinding | undefined {
  const { path, owner, kind } = placed;
  if (kind === 'flag') return error('flag-never-raised', path, `The flag "${owner}" can never go up.`, look);
  if (kind === 'notice') return error('notice-never-shown', path, `The notice "${owner}" can never be shown.`, look);
  if (kind === 'section') return error('section-never-shown', path, `The part "${owner}" can never be shown.`, look);
  if (isConstraint(placed))
    return error(
      'constraint-never-holds',
      path,
      `No answer to "${owner}" can meet this constraint.`,
      'Mend the rule: it has to hold for answers that are fine.',
    );
  const choice = choiceAt(path, owner, context);
  if (choice !== undefined)
    return error('dead-choice', path, `The choice "${choice}" of "${owner}" can never be offered.`, look);
  if (!isCondition(placed)) return undefined;
  return context.byId.get(owner)?.question.required === true
    ? error('required-never-shown', path, `"${owner}" has to be answered and can never be shown.`, look)
    : error('never-shown', path, `"${owner}" can never be shown.`, look);
}

/** Parts all of whose questions are hidden for good. */
function* emptied(hidden: ReadonlySet<string>, { form }: LintContext): Generator<LintFinding> {
  for (const [at, { id, questions }] of numbered(form.sections))
    if (questions.length > 0 && !hidden.has(id) && questions.every((question) => hidden.has(question.id)))
      yield error(
        'section-never-shown',
        `/sections/${at}`,
        `No question of the part "${id}" can ever be shown.`,
        'Mend the conditions of its questions.',
      );
}
