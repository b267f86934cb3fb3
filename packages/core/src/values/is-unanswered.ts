import { isBlank } from './is-blank.ts';

/** What says nothing by itself: the currency an amount would be in, the way a signature would be made. */
const beside = ['currency', 'kind'];

/** True for an answer that says nothing at all: blank, or an object of nothing but blanks (no safe way picked, no amount). */
export function isUnanswered(value: unknown): boolean {
  if (isBlank(value)) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(value as object).every(([key, part]) => beside.includes(key) || isBlank(part));
}
