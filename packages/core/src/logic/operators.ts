import { plus } from './calculate.ts';
import { compareOperators } from './compare.ts';
import { decideOperators, notOperators } from './decide.ts';
import { exactDay } from './exact-day.ts';
import { variableOperators } from './look-up.ts';
import type { LazyOperator, Operator, Operators } from './operator.ts';
import { scopeOf } from './scope-of.ts';
import { unknown } from './unknown.ts';

/** Carries a result from item to item: `current` is the item, `accumulator` what there is so far. No list counts as an empty one. */
const reduce: LazyOperator = ([list, body, start], context) => {
  const items = context.run(list);
  let accumulator = context.run(start ?? null);
  if (items === unknown) return unknown;
  for (const current of Array.isArray(items) ? (items as readonly unknown[]) : []) {
    if (accumulator === unknown) return unknown;
    accumulator = context.run(body, scopeOf({ current, accumulator }, context));
  }
  return accumulator;
};

/** Looks for an item of a list, or for a piece of a text. */
const isIn: Operator = ([item, among], { spend }) => {
  if (typeof among === 'string') return typeof item === 'string' && among.includes(item);
  if (!Array.isArray(among)) return false;
  spend(among.length);
  return among.includes(item);
};

/**
 * Whole days from `today` to a date; below zero when it has passed, null when the date is not exact or there is none. Unknown
 * where today is.
 */
const daysUntil: Operator = ([date], { read, injected }) => {
  const now = injected('today') ?? read('today');
  if (now === unknown) return unknown;
  const [day, today] = [exactDay(date), exactDay(now)];
  return day === null || today === null ? null : day - today;
};

/** Operators that decide which of their arguments are evaluated. */
export const lazyOperators: Map<string, LazyOperator> = new Map(
  Object.entries({ ...decideOperators, ...variableOperators, reduce }),
);

/** Operators that get their arguments evaluated. */
export const eagerOperators: Map<string, Operator> = new Map(
  Object.entries({ ...compareOperators, ...notOperators, in: isIn, '+': plus, daysUntil }),
);

/**
 * Makes operators known to every rule that runs from now on. Those that most forms do without are in `moreOperators`, so that
 * a page need not load them before the first question; `parseForm` and `evaluate` add them by themselves.
 */
export function addOperators({ lazy, eager }: Operators): void {
  for (const [name, operator] of Object.entries(lazy)) lazyOperators.set(name, operator);
  for (const [name, operator] of Object.entries(eager)) eagerOperators.set(name, operator);
}
