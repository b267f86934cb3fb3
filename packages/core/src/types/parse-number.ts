import { asciiDigits } from './parse-digits.ts';

/** A number that was read, or why none could be. */
export type ParsedNumber = { readonly value: number } | { readonly code: 'not-a-number' | 'too-big' };

/**
 * Reads a number as people type it: native digits, a comma or a point for decimals, spaces, apostrophes, commas or points
 * between thousands. Only `1,234` and `1.234` can mean two things; there the language decides. Show the person what was read.
 */
export function parseNumber(text: string, language: string): ParsedNumber {
  const plain = asciiDigits(text)
    .replace(/[\s_'’\u061c\u200e\u200f\u202f\u066c]/g, '')
    .replace(/\u066b/g, '.')
    .replace(/[\u2212\u2013]/g, '-');
  if (!/^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(plain)) return { code: 'not-a-number' };
  const ascii = withPoint(plain, decimalMark(plain, language));
  if (ascii === undefined) return { code: 'not-a-number' };
  const value = Number(ascii);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { code: 'too-big' };
  return { value: value === 0 ? 0 : value };
}

/** Which of `,` and `.` stands before the decimals, if one does. */
function decimalMark(text: string, language: string): string | undefined {
  const last = text.charAt(Math.max(text.lastIndexOf(','), text.lastIndexOf('.')));
  if (last === '') return undefined;
  if (text.includes(',') && text.includes('.')) return last;
  if (text.indexOf(last) !== text.lastIndexOf(last)) return undefined;
  const couldGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return couldGroup && last === groupMark(language) ? undefined : last;
}

/** In ASCII with a point. Undefined where what stands between thousands stands somewhere else too. */
function withPoint(text: string, decimal: string | undefined): string | undefined {
  const at = decimal === undefined ? text.length : text.lastIndexOf(decimal);
  const whole = text.slice(0, at);
  if (decimal !== undefined && whole.includes(decimal)) return undefined;
  if (!/^[+-]?(?:\d*|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\.\d{3})+)$/.test(whole)) return undefined;
  return `${whole.replace(/[.,]/g, '')}.${text.slice(at + 1)}`;
}

function groupMark(language: string): string | undefined {
  const locale = supported(language);
  return new Intl.NumberFormat(locale).formatToParts(1_234_567).find((part) => part.type === 'group')?.value;
}

function supported(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
}
