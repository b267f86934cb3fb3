import { arrayOperators } from '../../logic/references.ts';

/** The most steps a rule may come to; the evaluator stops at 100,000. */
export const maxRuleCost = 50_000;

/** The most items an answer has that is a list: rows of a group. Chosen values are fewer in practice. */
const listLength = 100;

interface Estimate {
  readonly steps: number;
  /** How many items there are, where the result is a list. */
  readonly items: number;
}

const growing: ReadonlySet<string> = new Set(['merge', 'cat', 'map', 'filter']);
const givesList: ReadonlySet<string> = new Set(['if', '?:', 'and', 'or', 'coalesce', 'missing', 'missing_some']);

function grows(rule: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return false;
  return Object.entries(rule).some(([key, part]) => (!Array.isArray(rule) && growing.has(key)) || grows(part));
}

function estimate(rule: unknown): Estimate {
  if (typeof rule !== 'object' || rule === null) return { steps: 1, items: 1 };
  if (Array.isArray(rule)) {
    const parts = rule.map(estimate);
    return { steps: parts.reduce((sum, part) => sum + part.steps, 1), items: parts.length };
  }
  const [operator = '', argument] = Object.entries(rule)[0] ?? [];
  const parts: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  if (arrayOperators.has(operator)) return estimateLoop(operator, parts);
  const estimates = parts.map(estimate);
  const steps = estimates.reduce((sum, part) => sum + part.steps, 2);
  if (operator === 'var') return { steps, items: listLength };
  const items = operator === 'merge' ? sumOf(estimates) : Math.max(1, ...estimates.map((part) => part.items));
  return { steps: steps + items, items: operator === 'merge' || givesList.has(operator) ? items : 1 };
}

function estimateLoop(operator: string, [list, body, start]: readonly unknown[]): Estimate {
  if (operator === 'reduce' && grows(body)) return { steps: Number.POSITIVE_INFINITY, items: 1 };
  const over = estimate(list);
  const each = estimate(body);
  return { steps: 2 + over.steps + over.items * each.steps + estimate(start).steps, items: over.items };
}

function sumOf(estimates: readonly Estimate[]): number {
  return estimates.reduce((sum, part) => sum + part.items, 0);
}

/**
 * The most steps a rule can take, estimated without running it. A `reduce` that makes lists or texts grow from item to item has
 * no bound.
 */
export function ruleCost(rule: unknown): number {
  return estimate(rule).steps;
}
