import type { PlacedRule } from '../../../form/every-rule.ts';
import { pointer } from '../../../json/pointer.ts';
import { references } from '../../../logic/references.ts';
import { asksItself } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { namesIn } from '../../reading/placeholders.ts';

/** Parts of a form that do nothing. */
export const unused: LintRule = {
  codes: ['unused-value', 'unused-list', 'device-only-unread'],
  *find({ form, questions, rules, words }) {
    const read = readByRules(rules);
    const said = new Set(words.flatMap(({ text }) => namesIn(text)));
    for (const id of Object.keys(form.values ?? {}))
      if (!read.has(id) && !said.has(id))
        yield warning(
          'unused-value',
          pointer('values', id),
          `No rule and no text uses the value "${id}".`,
          `Use it, as { "var": "${id}" } or {{${id}}}, or take it away.`,
        );
    const named = new Set(questions.flatMap(({ question }) => ('list' in question ? question.list : [])));
    for (const id of Object.keys(form.lists ?? {}))
      if (!named.has(id))
        yield warning(
          'unused-list',
          pointer('lists', id),
          `No question uses the list "${id}".`,
          'Name it in a question, or take it away.',
        );
    for (const { question, path } of questions) {
      if (question.deviceOnly !== true || !asksItself(question)) continue;
      if (question.role !== undefined || read.has(question.id)) continue;
      yield warning(
        'device-only-unread',
        `${path}/deviceOnly`,
        `The answer to "${question.id}" never leaves the device, and nothing there reads it.`,
        'Use it in a condition, or do not ask.',
      );
    }
  },
};

/** Every name that a rule reads which is not the rule's own. */
function readByRules(rules: readonly PlacedRule[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rule, owner } of rules) for (const { id } of references(rule)) if (id !== owner) names.add(id);
  return names;
}
