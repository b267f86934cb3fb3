import type { Rule } from './rule.ts';
import './every-operator.ts';
import { readOwn } from '../json/read-own.ts';
import { type EvaluateOptions, evaluateIn } from './evaluate-in.ts';

/**
 * Runs a JsonLogic rule on data. Only own properties are read; nothing is called on the data.
 *
 * @example evaluate({ in: ['food', { var: 'urgent' }] }, { urgent: ['food', 'sleep'] }) // true
 * @returns what the rule gives; `unknown` where it hangs on a value that is the symbol `unknown` in the data
 * @throws RangeError when the rule takes too many steps or is nested too deep; TypeError for an operator that is not there
 * @see https://jsonlogic.com
 */
export function evaluate(rule: Rule, data: unknown = null, options: EvaluateOptions = {}): unknown {
  return evaluateIn(rule, (name) => (name === '' ? data : readOwn(data, [name])), options);
}
