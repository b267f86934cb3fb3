import type { Rule } from '../../../logic/rule.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { readName } from '../../reading/every-operation.ts';
import { isCondition } from '../../reading/is-condition.ts';

const code = 'waits-for-blank';

/** A question that is there while another is blank: it comes up before the other is answered, and goes when it is. */
export const waitsForBlank: LintRule = {
  codes: [code],
  *find({ rules, byId }) {
    for (const placed of rules) {
      const { rule, path, owner, kind } = placed;
      if (kind !== 'question' || !isCondition(placed)) continue;
      const id = blankAsked(rule);
      const other = id === undefined ? undefined : byId.get(id)?.question;
      // A yes or no is blank and "no" at once for "!": that is told apart by what the author compares.
      if (other === undefined || other.required === true || factsOf(other).inRules === 'boolean') continue;
      yield warning(
        code,
        path,
        `"${owner}" is shown while "${other.id}" is blank, also before anybody came to it.`,
        'Wait for an answer instead, such as "none" or "unsure".',
      );
    }
  },
};

/** The question that a rule, or one of its parts beside "and", wants to be blank. */
function blankAsked(rule: Rule): string | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [[operator, argument] = []] = Object.entries(rule);
  const parts: readonly Rule[] = Array.isArray(argument) ? (argument as readonly Rule[]) : [argument ?? null];
  const [first = null] = parts;
  if (operator === 'and') return parts.map(blankAsked).find((id) => id !== undefined);
  if (operator === '!') return readName(first) ?? readName(insideOf('!!', first));
  if (operator === '==' || operator === '===')
    return parts.includes(null) ? parts.map(readName).find(isText) : undefined;
  return undefined;
}

const isText = (name: string | undefined): name is string => name !== undefined;

function insideOf(operator: string, rule: Rule): Rule | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const argument = Object.entries(rule).find(([key]) => key === operator)?.[1];
  return Array.isArray(argument) ? (argument as readonly Rule[])[0] : argument;
}
