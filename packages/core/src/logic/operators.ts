import { plus } from './calculate.ts';
import { compareOperators } from './compare.ts';
import { daysUntil } from './days-until.ts';
import { decideOperators, notOperators } from './decide.ts';
import { isIn } from './is-in.ts';
import { variableOperators } from './look-up.ts';
import type { LazyOperator, Operator, Operators } from './operator.ts';
import { reduce } from './reduce.ts';

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
