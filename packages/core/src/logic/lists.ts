import type { LazyOperator, Operator } from './operator.ts';
import { scopeOf } from './scope-of.ts';
import { toNumber } from './to-number.ts';
import { truthy } from './truthy.ts';
import { unknown } from './unknown.ts';

type List = readonly unknown[];

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

/** Operators that run a rule for each item of a list. What is no list counts as an empty one. */
export const listOperators: Readonly<Record<string, LazyOperator>> = {
  map: forEachItem((results) => results),
  filter: forEachItem((results, items) => items.filter((_, at) => truthy(results[at]))),
  all: forEachItem((results) => results.length > 0 && results.every(truthy)),
  some: forEachItem((results) => results.some(truthy)),
  none: forEachItem((results) => !results.some(truthy)),
};

/** Lists into one list, and one item of a list by its number. */
export const mergeOperators: Readonly<Record<string, Operator>> = {
  merge: (values, { spend }) => {
    const merged = values.flat();
    spend(merged.length);
    return merged;
  },
  selectedAt: ([list, at]) => (Array.isArray(list) ? ((list as List)[toNumber(at)] ?? null) : null),
};
