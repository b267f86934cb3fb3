import type { Context, LazyOperator, Operator, Read } from './operator.ts';
import { readOwn } from './read-own.ts';
import { truthy } from './truthy.ts';
import { unknown } from './unknown.ts';

type List = readonly unknown[];

/** In an array operator a name is a field of the item, or an injected one; never something of the scope outside. */
function scopeOf(item: unknown, { injected }: Context): Read {
  return (name) => (name === '' ? item : (readOwn(item, [name]) ?? injected(name)));
}

/** Runs `body` for each item and hands over the items with their results; unknown when the list or one result is. */
function forEachItem(finish: (results: List, items: List) => unknown): LazyOperator {
  return ([list, body], context) => {
    const items = context.run(list);
    if (items === unknown) return unknown;
    if (!Array.isArray(items)) return finish([], []);
    const results = items.map((item) => context.run(body, scopeOf(item, context)));
    return results.includes(unknown) ? unknown : finish(results, items);
  };
}

function reduce([list, body, start]: List, context: Context): unknown {
  const items = context.run(list);
  let accumulator = context.run(start ?? null);
  if (items === unknown) return unknown;
  for (const current of Array.isArray(items) ? (items as List) : []) {
    if (accumulator === unknown) return unknown;
    accumulator = context.run(body, scopeOf({ current, accumulator }, context));
  }
  return accumulator;
}

/** Operators that run a rule for each item of a list. What is no list counts as an empty one. */
export const listOperators: Readonly<Record<string, LazyOperator>> = {
  map: forEachItem((results) => results),
  filter: forEachItem((results, items) => items.filter((_, at) => truthy(results[at]))),
  all: forEachItem((results) => results.length > 0 && results.every(truthy)),
  some: forEachItem((results) => results.some(truthy)),
  none: forEachItem((results) => !results.some(truthy)),
  reduce,
};

/** Lists into one list. */
export const mergeOperators: Readonly<Record<string, Operator>> = {
  merge: (values, { spend }) => {
    const merged = values.flat();
    spend(merged.length);
    return merged;
  },
};
