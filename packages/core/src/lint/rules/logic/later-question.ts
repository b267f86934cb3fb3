import { references } from '../../../logic/references.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isCondition } from '../../reading/is-condition.ts';

const code = 'later-question';

/** A question that waits for an answer which is asked for after it comes up behind the person's back. */
export const laterQuestion: LintRule = {
  codes: [code],
  *find({ form, rules, questions }) {
    const order = new Map(questions.map(({ question }, index) => [question.id, index]));
    for (const section of form.sections) {
      const [first] = section.questions;
      const at = first === undefined ? undefined : order.get(first.id);
      if (at !== undefined) order.set(section.id, at);
    }
    for (const placed of rules) {
      const { rule, path, owner, kind } = placed;
      const at = kind === 'question' || kind === 'section' ? order.get(owner) : undefined;
      if (at === undefined || !isCondition(placed)) continue;
      for (const { id } of references(rule)) {
        const other = order.get(id);
        if (other === undefined || other <= at) continue;
        yield warning(code, path, `"${owner}" waits for "${id}", which is asked after it.`, `Ask "${id}" first.`);
      }
    }
  },
};
