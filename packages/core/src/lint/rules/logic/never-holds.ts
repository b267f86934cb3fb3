import type { PlacedRule } from '../../../form/every-rule.ts';
import { conditionOf } from '../../../logic/analysis/condition-of.ts';
import { neverHolds } from '../../../logic/analysis/holds.ts';
import { references } from '../../../logic/references.ts';
import { error } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import { isCondition } from '../../reading/is-condition.ts';
import { unknownChoices } from '../../reading/unknown-choices.ts';
import { wholeCondition } from '../../reading/whole-condition.ts';

const look = 'Look for two things that exclude each other, here and in what it waits for.';

/** What nobody can ever meet, because no answers make its rule hold. */
export const neverHoldsRule: LintRule = {
  codes: [
    'never-shown',
    'required-never-shown',
    'section-never-shown',
    'dead-choice',
    'flag-never-raised',
    'notice-never-shown',
  ],
  *find(context) {
    const hidden = new Set<string>();
    for (const placed of context.rules) {
      // A rule that reads nothing, or looks for what is no choice, has its own finding.
      if (references(placed.rule).length === 0 || !unknownChoices(placed.rule, context).next().done) continue;
      const found = holdsNever(placed, hidden, context) ? finding(placed, context) : undefined;
      if (found === undefined) continue;
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
  if (own !== undefined && [own.section, ...own.groups.map(({ id }) => id)].some((id) => hidden.has(id))) return false;
  if (kind === 'value') return false;
  const around = own !== undefined && isCondition(placed) ? conditionOf(own, context.form) : true;
  return neverHolds(wholeCondition(around === true ? rule : { and: [around, rule] }, context), context.form);
}

function finding(placed: PlacedRule, { byId }: LintContext): LintFinding | undefined {
  const { path, owner, kind } = placed;
  if (kind === 'flag') return error('flag-never-raised', path, `The flag "${owner}" can never go up.`, look);
  if (kind === 'notice') return error('notice-never-shown', path, `The notice "${owner}" can never be shown.`, look);
  if (kind === 'section') return error('section-never-shown', path, `The part "${owner}" can never be shown.`, look);
  if (/\/choices\/\d+\/showIf$/.test(path))
    return error('dead-choice', path, `This choice of "${owner}" can never be offered.`, look);
  if (!isCondition(placed)) return undefined;
  return byId.get(owner)?.question.required === true
    ? error('required-never-shown', path, `"${owner}" has to be answered and can never be shown.`, look)
    : error('never-shown', path, `"${owner}" can never be shown.`, look);
}

/** Parts all of whose questions are hidden for good. */
function* emptied(hidden: ReadonlySet<string>, { form }: LintContext): Generator<LintFinding> {
  for (const [at, { id, questions }] of form.sections.entries())
    if (questions.length > 0 && !hidden.has(id) && questions.every((question) => hidden.has(question.id)))
      yield error(
        'section-never-shown',
        `/sections/${at}`,
        `No question of the part "${id}" can ever be shown.`,
        'Mend the conditions of its questions.',
      );
}
