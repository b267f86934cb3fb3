import { everyRule } from '../form/every-rule.ts';
import { references } from '../logic/references.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { LintRule } from './lint-rule.ts';

/** A question that waits for an answer which is asked for after it comes up behind the person's back. */
export const laterQuestion: LintRule = function* ({ form }) {
  const order = new Map([...everyQuestion(form)].map(({ question }, index) => [question.id, index]));
  for (const { rule, path, owner, kind } of everyRule(form)) {
    const at = order.get(owner);
    if (kind !== 'question' || at === undefined) continue;
    for (const { id } of references(rule)) {
      const other = order.get(id);
      if (other === undefined || other < at) continue;
      yield {
        code: 'later-question',
        path,
        severity: 'warning',
        sentence: `"${owner}" waits for "${id}", which is asked after it.`,
        fix: `Ask "${id}" first.`,
      };
    }
  }
};
