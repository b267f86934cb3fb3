import { lookUp } from './look-up.ts';
import type { Context, Operator } from './operator.ts';
import { toNumber } from './to-number.ts';
import { unknown } from './unknown.ts';

function missing(names: readonly unknown[], { read }: Context): readonly unknown[] | typeof unknown {
  const values = names.map((name) => lookUp(read, name));
  if (values.includes(unknown)) return unknown;
  return names.filter((_, at) => (values[at] ?? '') === '');
}

/** Which of some names are absent, null or empty. */
export const missingOperators: Readonly<Record<string, Operator>> = {
  missing: (values, context) => missing(values.flat(), context),
  missing_some: ([need, names], context) => {
    const list = Array.isArray(names) ? (names as readonly unknown[]) : [];
    const absent = missing(list, context);
    if (absent === unknown) return unknown;
    return list.length - absent.length >= toNumber(need) ? [] : absent;
  },
};
