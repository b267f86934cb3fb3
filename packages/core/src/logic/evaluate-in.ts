import type { Read } from './operator.ts';
import { eagerOperators, lazyOperators } from './operators.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** What a rule may read besides its scope, and how long it may take. */
export interface EvaluateOptions {
  /** Names that are readable in every scope, inside array operators too, such as `today` and calculated values. */
  readonly injected?: Read;
  /** The most steps a rule may take. @default 100000 */
  readonly maxSteps?: number;
}

const maxDepth = 64;

/**
 * Runs a JsonLogic rule whose names are looked up by a function.
 *
 * @returns what the rule gives, or `unknown` where it hangs on an unknown
 * @throws RangeError when the rule takes too many steps or is nested too deep; TypeError for an operator that is not there
 */
export function evaluateIn(rule: Rule, read: Read, options: EvaluateOptions = {}): unknown {
  const { injected = () => undefined, maxSteps = 100_000 } = options;
  let left = maxSteps;
  let depth = 0;

  const spend = (steps: number): void => {
    left -= steps;
    if (left < 0) throw new RangeError('The rule takes too many steps.');
  };

  const apply = (operator: string, argument: unknown, scope: Read): unknown => {
    const parts: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
    const context = { read: scope, injected, spend, run: (part: unknown, inner = scope) => run(part, inner) };
    const lazy = lazyOperators.get(operator);
    if (lazy !== undefined) return lazy(parts, context);
    const eager = eagerOperators.get(operator);
    if (eager === undefined) throw new TypeError(`There is no operator "${operator}" here (see addOperators).`);
    const evaluated = run(argument, scope);
    const values: readonly unknown[] = Array.isArray(evaluated) ? evaluated : [evaluated];
    return values.includes(unknown) ? unknown : eager(values, context);
  };

  const run = (part: unknown, scope: Read): unknown => {
    spend(1);
    if (typeof part !== 'object' || part === null) return part;
    if (++depth > maxDepth) throw new RangeError('The rule is nested too deep.');
    const keys = Object.keys(part);
    let result: unknown = part;
    if (Array.isArray(part)) {
      const items = part.map((item) => run(item, scope));
      result = items.includes(unknown) ? unknown : items;
    } else if (keys.length === 1) {
      const operator = keys[0] as string;
      result = apply(operator, (part as Readonly<Record<string, unknown>>)[operator], scope);
    }
    depth--;
    return result;
  };

  return run(rule, read);
}
