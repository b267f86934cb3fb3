import { isBlank } from '../types/is-blank.ts';

/** True for an answer that says nothing at all: blank, or an object of nothing but blanks (no safe way picked). */
export function isUnanswered(value: unknown): boolean {
  if (isBlank(value)) return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value as object).every(isBlank);
}
