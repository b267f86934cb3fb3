import type { Operator } from './operator.ts';

type Order = (left: string | number, right: string | number) => boolean;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function looselyEqual(left: unknown, right: unknown): boolean {
  // biome-ignore lint/suspicious/noDoubleEquals: JsonLogic's `==` is the loose one; objects never get here, so nothing is called on them.
  return isObject(left) || isObject(right) ? left === right : left == right;
}

function ordered(holds: Order): Operator {
  return (values) =>
    values.slice(1).every((right, at) => {
      const left = values[at];
      return !isObject(left) && !isObject(right) && holds(left as number, right as number);
    });
}

/** Equality and order. Order takes three arguments too (`between`); lists and objects are in no order. */
export const compareOperators: Readonly<Record<string, Operator>> = {
  '==': ([left, right]) => looselyEqual(left, right),
  '!=': ([left, right]) => !looselyEqual(left, right),
  '===': ([left, right]) => left === right,
  '!==': ([left, right]) => left !== right,
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
};
