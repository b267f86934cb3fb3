import '../no-eval.ts';
import * as z from 'zod/mini';

/** Ids of forms, sections, questions, values, flags and notices: unique in the whole form. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Names that every JavaScript object has: no id, so that no lookup can hit them. */
const reservedIds: readonly string[] = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
];

/** Names that rules read without a question of that id. */
export const injectedNames: readonly string[] = ['today', 'now'];

/** An id of a form, section, question, value, flag or notice. Issues: `bad-id`, `reserved-id`. */
export const idSchema = z.string().check(
  z.regex(idPattern, 'bad-id'),
  z.refine((id) => !reservedIds.includes(id), 'reserved-id'),
);

/** The id of a question or a calculated value: what `{ "var": … }` can name, so that it is not `today` or `now`. */
export const readableIdSchema = idSchema.check(z.refine((id) => !injectedNames.includes(id), 'reserved-id'));
