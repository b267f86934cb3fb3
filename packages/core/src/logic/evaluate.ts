import type { Rule } from '../form/rule.ts';
import { calculateOperators } from './calculate.ts';
import { compareOperators } from './compare.ts';
import { dateOperators } from './days-until.ts';
import { decideOperators, notOperators } from './decide.ts';
import { listOperators, mergeOperators } from './lists.ts';
import { missingOperators, variableOperators } from './look-up.ts';
import type { LazyOperator, Operator, Read } from './operator.ts';
import { readOwn } from './read-own.ts';
import { textOperators } from './text.ts';
import { unknown } from './unknown.ts';

const lazy: Readonly<Record<string, LazyOperator>> = { ...decideOperators, ...listOperators, ...variableOperators };
const eager: Readonly<Record<string, Operator>> = {
  ...compareOperators,
  ...notOperators,
  ...calculateOperators,
  ...textOperators,
  ...missingOperators,
  ...mergeOperators,
  ...dateOperators,
};

/** Every operator a rule may use: those of the public JsonLogic suite and `daysUntil`. */
export const operatorNames: ReadonlySet<string> = new Set([...Object.keys(lazy), ...Object.keys(eager)]);

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
    if (Object.hasOwn(lazy, operator)) return lazy[operator]?.(parts, context);
    if (!Object.hasOwn(eager, operator)) throw new TypeError(`There is no operator "${operator}".`);
    const evaluated = run(argument, scope);
    const values: readonly unknown[] = Array.isArray(evaluated) ? evaluated : [evaluated];
    return values.includes(unknown) ? unknown : eager[operator]?.(values, context);
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
