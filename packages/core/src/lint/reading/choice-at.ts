import { ownChoices } from '../../form/all-choices.ts';
import { pointerParts } from '../../json/pointer.ts';
import type { LintContext } from '../lint-rule.ts';

/** The value of the choice whose condition stands at this path; undefined for other rules. */
export function choiceAt(path: string, owner: string, { byId, form }: LintContext): string | undefined {
  const [list, at, property] = pointerParts(path).slice(-3);
  const question = byId.get(owner)?.question;
  if (list !== 'choices' || property !== 'showIf' || question === undefined) return undefined;
  return ownChoices(form, question)[Number(at)]?.value;
}
