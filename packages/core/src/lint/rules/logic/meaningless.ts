import { canonicalJson } from '../../../json/canonical-json.ts';
import { evaluate } from '../../../logic/evaluate.ts';
import { references } from '../../../logic/references.ts';
import type { Rule } from '../../../logic/rule.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { everyOperation, type Operation } from '../../reading/every-operation.ts';

const comparing: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=']);

/** Parts of a rule whose result is known before anybody answers. */
export const meaningless: LintRule = {
  codes: ['compares-itself', 'known-before', 'never-reads'],
  *find({ rules }) {
    for (const { rule, path, owner } of rules) {
      if (references(rule).length === 0) {
        yield warning(
          'never-reads',
          path,
          `The rule of "${owner}" reads no answer: its result is always ${said(rule)}.`,
          'Read an answer, or take the rule away.',
        );
        continue;
      }
      for (const operation of everyOperation(rule)) {
        if (comparesItself(operation))
          yield warning(
            'compares-itself',
            path,
            `The rule of "${owner}" compares something with itself.`,
            'Compare it with what you meant.',
          );
        else if (operation.parts.some((part) => isKnown(operation, part)))
          yield warning(
            'known-before',
            path,
            `A part of the rule of "${owner}", beside "${operation.operator}", is the same whatever people answer.`,
            'Take this part away.',
          );
      }
    }
  },
};

function comparesItself({ operator, parts }: Operation): boolean {
  const [left, right] = parts;
  if (!comparing.has(operator) || left === undefined || right === undefined) return false;
  return references(left).length > 0 && canonicalJson(left) === canonicalJson(right);
}

/** Whether a part of an `and`, `or`, `!`, `if` or comparison is a rule, or a truth value, that reads nothing. */
function isKnown({ operator }: Operation, part: Rule): boolean {
  const isLogic = operator === 'and' || operator === 'or' || operator === '!' || operator === '!!';
  if (!isLogic || references(part).length > 0) return false;
  return true;
}

function said(rule: Rule): string {
  return JSON.stringify(evaluate(rule, {})) ?? 'nothing';
}
