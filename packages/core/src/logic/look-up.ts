import type { Context, LazyOperator, Operator, Read } from './operator.ts';
import { readOwn } from './read-own.ts';
import { unknown } from './unknown.ts';

function lookUp(read: Read, path: unknown): unknown {
  if (path === null || path === undefined || path === '') return read('');
  if (typeof path !== 'string' && typeof path !== 'number') return undefined;
  const [name = '', ...keys] = String(path).split('.');
  const value = read(name);
  return value === unknown ? unknown : readOwn(value, keys);
}

function missing(names: readonly unknown[], { read }: Context): readonly unknown[] | typeof unknown {
  const values = names.map((name) => lookUp(read, name));
  if (values.includes(unknown)) return unknown;
  return names.filter((_, at) => (values[at] ?? '') === '');
}

/** Reading a value: `var` with an optional default for what is absent. A path goes into objects with dots (`birth.year`). */
export const variableOperators: Readonly<Record<string, LazyOperator>> = {
  var: ([path, otherwise], { read, run }) => {
    const name = run(path);
    if (name === unknown) return unknown;
    return lookUp(read, name) ?? run(otherwise ?? null);
  },
};

/** Which of some names are absent, null or empty. */
export const missingOperators: Readonly<Record<string, Operator>> = {
  missing: (values, context) => missing(values.flat(), context),
  missing_some: ([need, names], context) => {
    const list = Array.isArray(names) ? (names as readonly unknown[]) : [];
    const absent = missing(list, context);
    if (absent === unknown) return unknown;
    return list.length - absent.length >= Number(need) ? [] : absent;
  },
};
