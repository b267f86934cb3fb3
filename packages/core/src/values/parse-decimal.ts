import { asciiDigits } from './parse-digits.ts';
import { supportedLocale } from './supported-locale.ts';

/**
 * Reads a decimal number as people type it, without ever making it binary: native digits, a comma or a point for decimals,
 * spaces, apostrophes, commas or points between thousands. Only `1,234` and `1.234` can mean two things; there the language
 * decides. Gives ASCII with a point where there are decimals (`-1234.50`), without leading zeros; undefined where none can be read.
 */
export function parseDecimal(text: string, language: string): string | undefined {
  const plain = asciiDigits(text)
    .replace(/[\s_'’\p{Cf}\u202f\u066c]/gu, '')
    .replace(/\u066b/g, '.')
    .replace(/[\u2212\u2013]/g, '-');
  if (!/^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(plain)) return undefined;
  return inAscii(plain, decimalMark(plain, language));
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

/** Undefined where what stands between thousands stands somewhere else too. */
function inAscii(text: string, decimal: string | undefined): string | undefined {
  const at = decimal === undefined ? text.length : text.lastIndexOf(decimal);
  const whole = text.slice(0, at);
  if (decimal !== undefined && whole.includes(decimal)) return undefined;
  if (!/^[+-]?(?:\d*|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\.\d{3})+)$/.test(whole)) return undefined;
  const digits = whole.replace(/[+.,-]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const decimals = text.slice(at + 1);
  return `${text.startsWith('-') ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`;
}

function groupMark(language: string): string | undefined {
  const locale = supportedLocale(language) ?? 'en';
  return new Intl.NumberFormat(locale).formatToParts(1_234_567).find((part) => part.type === 'group')?.value;
}
