import type { PlacedRule } from '../../form/every-rule.ts';
import type { LintContext } from '../lint-rule.ts';
import { canHold } from './outcomes.ts';
import { withoutAnswer } from './without-answer.ts';

/** Whether a rule can hold while a question is blank: other parts of it may ask for an answer. */
export function holdsWhenBlank({ rule }: PlacedRule, id: string, { form }: LintContext): boolean {
  const blank = withoutAnswer(rule, id, form);
  return blank === undefined || canHold(blank, form);
}
