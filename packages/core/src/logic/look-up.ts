import { readOwn } from '../json/read-own.ts';
import type { LazyOperator, Read } from './operator.ts';
import { unknown } from './unknown.ts';

/** Follows a path such as `birth.year` from the scope. Absent is `undefined`. */
export function lookUp(read: Read, path: unknown): unknown {
  if (path === null || path === undefined || path === '') return read('');
  if (typeof path !== 'string' && typeof path !== 'number') return undefined;
  const [name = '', ...keys] = String(path).split('.');
  const value = read(name);
  return value === unknown ? unknown : readOwn(value, keys);
}

/** Reading a value: `var` with an optional default for what is absent. A path goes into objects with dots (`birth.year`). */
export const variableOperators: Readonly<Record<string, LazyOperator>> = {
  var: ([path, otherwise], { read, run }) => {
    const name = run(path);
    if (name === unknown) return unknown;
    return lookUp(read, name) ?? run(otherwise ?? null);
  },
};
