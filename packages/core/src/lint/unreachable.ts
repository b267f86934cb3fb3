import { everyRule } from '../form/every-rule.ts';
import type { Rule } from '../form/rule.ts';
import { allChoices } from '../types/all-choices.ts';
import { findQuestion } from '../types/every-question.ts';
import { everyOperation, type Operation, readName } from './every-operation.ts';
import type { LintContext, LintRule } from './lint-rule.ts';

/** A condition compares with an answer that nobody can give. */
export const unreachable: LintRule = function* ({ form }) {
  for (const { rule, path } of everyRule(form)) {
    for (const operation of everyOperation(rule)) {
      for (const { id, value } of comparisons(operation)) {
        if (!isNoChoice(form, id, value)) continue;
        yield {
          code: 'unreachable',
          path,
          severity: 'error',
          sentence: `This rule looks for "${value}", which is not among the choices of "${id}".`,
          fix: 'Use one of the values of that question.',
        };
      }
    }
  }
};

interface Comparison {
  readonly id: string;
  readonly value: Rule;
}

/** What an operation compares with the answer to a question. */
function comparisons({ operator, parts: [left, right] }: Operation): readonly Comparison[] {
  const isEqual = operator === '==' || operator === '===';
  if (!isEqual && operator !== 'in') return [];
  const [leftId, rightId] = [readName(left), readName(right)];
  if (rightId !== undefined && left !== undefined) return [{ id: rightId, value: left }];
  if (leftId === undefined || right === undefined) return [];
  const values = Array.isArray(right) ? (right as readonly Rule[]) : [right];
  return values.map((value) => ({ id: leftId, value }));
}

function isNoChoice(form: LintContext['form'], id: string, value: Rule): value is string {
  if (typeof value !== 'string') return false;
  const question = findQuestion(form, id);
  if (question === undefined || !('choices' in question || 'choicesFrom' in question)) return false;
  return !allChoices(form, question).some((choice) => choice.value === value);
}
