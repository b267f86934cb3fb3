import { readOwn } from '../json/read-own.ts';

/** One own property of a value; `undefined` where there is none. */
export const partOf = (value: unknown, key: string): unknown => readOwn(value, [key]);
