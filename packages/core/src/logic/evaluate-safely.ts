import { type EvaluateOptions, evaluateIn } from './evaluate-in.ts';
import type { Read } from './operator.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/**
 * Runs a rule as `evaluateIn` does; a rule that costs more than rules may is unknown, because a form must not stop in front of
 * a person.
 */
export function evaluateSafely(rule: Rule, read: Read, options: EvaluateOptions): unknown {
  try {
    return evaluateIn(rule, read, options);
  } catch (error) {
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}
