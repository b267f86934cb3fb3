import { parseDecimal } from './parse-decimal.ts';

/** A number that was read, or why none could be. */
export type ParsedNumber = { readonly value: number } | { readonly code: 'not-a-number' | 'too-big' };

/** Reads a number as people type it, as `parseDecimal` does. Show the person what was read. */
export function parseNumber(text: string, language: string): ParsedNumber {
  const decimal = parseDecimal(text, language);
  if (decimal === undefined) return { code: 'not-a-number' };
  const value = Number(decimal);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { code: 'too-big' };
  return { value: value === 0 ? 0 : value };
}
