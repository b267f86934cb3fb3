import type { Context, LazyOperator, Operator } from './operator.ts';
import { truthy } from './truthy.ts';
import { unknown } from './unknown.ts';

/** `and` stops at the first value that is false, `or` at the first that is true; an unknown on the way stays unknown unless one stops it. */
function firstThat(stops: (value: unknown) => boolean): LazyOperator {
  return (rules, { run }) => {
    let last: unknown = null;
    let open = false;
    for (const rule of rules) {
      const value = run(rule);
      if (value === unknown) open = true;
      else if (stops(value)) return value;
      last = value;
    }
    return open ? unknown : last;
  };
}

function choose(rules: readonly unknown[], { run }: Context): unknown {
  for (let at = 0; at < rules.length; at += 2) {
    const condition = run(rules[at]);
    if (at === rules.length - 1) return condition;
    if (condition === unknown) {
      const yes = run(rules[at + 1]);
      const no = run({ if: rules.slice(at + 2) });
      return yes === no ? yes : unknown;
    }
    if (truthy(condition)) return run(rules[at + 1]);
  }
  return null;
}

/** Kleene's three-valued `and`, `or` and `if`: unknown only where the answer really hangs on what is not known. */
export const decideOperators: Readonly<Record<string, LazyOperator>> = {
  and: firstThat((value) => !truthy(value)),
  or: firstThat(truthy),
  if: choose,
  '?:': choose,
};

/** Not, and not not. */
export const notOperators: Readonly<Record<string, Operator>> = {
  '!': ([value]) => !truthy(value),
  '!!': ([value]) => truthy(value),
};
