import type { Issue } from '../../issues/issue.ts';
import { evaluateSafely } from '../../logic/evaluate-safely.ts';
import { references } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';
import { truthy } from '../../logic/truthy.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

const nothing = (): undefined => undefined;

/** Whether a condition reads nothing and does not hold. */
function isPlainlyFalse(rule: Rule | undefined): boolean {
  return rule !== undefined && references(rule).length === 0 && !truthy(evaluateSafely(rule, nothing, {}));
}

/** What must be answered is not hidden for good. `lintForm` finds the conditions that no answers can make hold. */
export function* checkRequired(form: FormDefinition): Generator<Issue> {
  const sections = new Map(form.sections.map((section) => [section.id, section]));
  for (const { question, path, groups, section } of everyQuestion(form)) {
    if (question.required !== true) continue;
    const around = [sections.get(section), ...groups, question];
    if (around.some((part) => isPlainlyFalse(part?.showIf))) yield { code: 'required-never-shown', path };
  }
}
