import type { LazyOperator } from './operator.ts';
import { scopeOf } from './scope-of.ts';
import { unknown } from './unknown.ts';

/** Carries a result from item to item: `current` is the item, `accumulator` what there is so far. No list counts as an empty one. */
export const reduce: LazyOperator = ([list, body, start], context) => {
  const items = context.run(list);
  let accumulator = context.run(start ?? null);
  if (items === unknown) return unknown;
  for (const current of Array.isArray(items) ? (items as readonly unknown[]) : []) {
    if (accumulator === unknown) return unknown;
    accumulator = context.run(body, scopeOf({ current, accumulator }, context));
  }
  return accumulator;
};
