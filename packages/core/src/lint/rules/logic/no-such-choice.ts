import { error } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { nearest } from '../../reading/nearest.ts';
import { unknownChoices } from '../../reading/unknown-choices.ts';

const code = 'no-such-choice';
const mostNamed = 8;

/** A rule compares with an answer that nobody can give. */
export const noSuchChoice: LintRule = {
  codes: [code],
  *find(context) {
    for (const { rule, path } of context.rules) {
      for (const { id, value, values } of unknownChoices(rule, context)) {
        const near = nearest(value, values);
        yield error(
          code,
          path,
          `This rule looks for "${value}", which is not among the choices of "${id}".`,
          near === undefined ? `Use one of these: ${few(values)}.` : `Did you mean "${near}"?`,
        );
      }
    }
  },
};

function few(values: ReadonlySet<string>): string {
  const shown = [...values].slice(0, mostNamed).map((value) => `"${value}"`);
  return shown.join(', ') + (values.size > shown.length ? ', …' : '');
}
