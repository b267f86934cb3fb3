import type { Context, LazyOperator } from './operator.ts';
import { partOf } from './part-of.ts';
import { toNumber } from './to-number.ts';
import { unknown } from './unknown.ts';

type List = readonly unknown[];

/** The list that is meant: the one that the only argument comes to, or the arguments themselves. Null is in no list. */
function itemsOf(rules: List, { run, spend }: Context): List | typeof unknown {
  const only = rules.length === 1 ? run(rules[0]) : rules.map((rule) => run(rule));
  const items: List = Array.isArray(only) ? only : [only];
  if (items.includes(unknown)) return unknown;
  spend(items.length);
  return items.filter((item) => item !== null && item !== undefined);
}

/** A number, or how much money it is. */
const amountOf = (item: unknown): number => toNumber(partOf(item, 'amount') ?? item);

function total(items: List): number | null {
  const currencies = new Set(items.map((item) => partOf(item, 'currency')));
  const sum = items.reduce<number>((before, item) => before + amountOf(item), 0);
  // Fifteen digits are those that a binary number keeps: 0.1 and 0.2 are 0.3.
  return currencies.size > 1 || !Number.isFinite(sum) ? null : Number(sum.toPrecision(15));
}

function overList(finish: (items: List) => unknown): LazyOperator {
  return (rules, context) => {
    const items = itemsOf(rules, context);
    return items === unknown ? unknown : finish(items);
  };
}

/** Totals of lists. What was not answered does not count; what is no number makes a sum null. */
export const totalOperators: Readonly<Record<string, LazyOperator>> = {
  count: overList((items) => items.length),
  sum: overList(total),
  average: overList((items) => {
    const sum = total(items);
    return sum === null || items.length === 0 ? null : Number((sum / items.length).toPrecision(15));
  }),
  coalesce: (rules, { run }) => {
    for (const rule of rules) {
      const value = run(rule);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  },
};
