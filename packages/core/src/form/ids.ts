import * as z from 'zod/mini';

/** Ids of forms, sections, questions, values, flags and notices: unique in the whole form. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Names that every JavaScript object has: refused as ids, so that no lookup can hit them. */
export const reservedIds: readonly string[] = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
  'today',
  'now',
];

export const idSchema = z.string().check(
  z.regex(idPattern, 'bad-id'),
  z.refine((id) => !reservedIds.includes(id), 'reserved-id'),
);
