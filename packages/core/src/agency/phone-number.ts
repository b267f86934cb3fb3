import { asciiDigits } from '../values/parse-digits.ts';
import { plainTelAddress } from './plain-number.ts';

/**
 * The number that a phone can dial, from a number as agencies write it: digits with a leading `+`, `*` or `#` where it has
 * one, and `;ext=` (RFC 3966) where it names an extension. Words, hours and keys to press behind it are left to be read.
 * No country is assumed: a number without `+` stays as it is dialled there. Undefined where the text holds no number, or
 * where it may hold two: a wrong number is worse than none.
 *
 * @example
 * dialable('312-555-0100 ext. 12'); // '3125550100;ext=12'
 * dialable('+44 (0)20 7946 0000'); // '+442079460000'
 * dialable('988, press 1'); // '988'
 */
export function dialable(written: string): string | undefined {
  const [, number = '', rest = ''] = /^([+*#]?\d{0,3}[-. ]*(?:\(\d+\))?[-. \d]*)(.*)$/.exec(plain(written)) ?? [];
  const digits = number.replace(/[^\d+*#]/g, '').replace(/^00/, '+');
  if (!isOne(number.trim(), digits, rest)) return undefined;
  const [, extension, after = rest] =
    /^[,;]? *\(?(?:;?ext=|x|ext[a-zó]*[.:]?|int[a-z]*[.:]?|anexo|#) *(\d{1,7})(.*)$/i.exec(rest) ?? [];
  if (/\d{3}/.test(after)) return undefined;
  return extension === undefined ? digits : `${digits};ext=${extension}`;
}

/** The address that dials a number as agencies write it (RFC 3966); undefined where there is none to dial. */
export function telAddress(written: string): string | undefined {
  const plainly = plainTelAddress(written);
  if (plainly !== undefined) return plainly;
  const number = dialable(written);
  return number && `tel:${number.replace('#', '%23')}`;
}

/** The address that opens a text message to a number, with the word to send where there is one (RFC 5724). */
export function smsAddress(written: string, word?: string): string | undefined {
  const number = dialable(written)?.replace(/;.*/, '');
  return number && `sms:${number.replace('#', '%23')}${word === undefined ? '' : `?&body=${encodeURIComponent(word)}`}`;
}

/** ASCII digits for those of any script and for letters on the keys of a phone; one kind of dash, of dot and of space. */
function plain(written: string): string {
  return asciiDigits(written.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[\u00b7\u2022]/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^tel: ?/i, '')
    .replace(/^((?:\+|00)\d{1,3}) ?\(0\)/, '$1 ')
    .replace(
      /^((?:\+?1[-. ]*)?\(?(?!.11|988)[2-9]\d\d\)?[-. ]+)((?:[A-Z\d][-. ]?){7})[A-Z]*(?: *\([-. \d]+\))?/,
      (all, area: string, seven: string) => (/[A-Z]/.test(seven) ? area + seven.replace(/[A-Z]/g, keyOf) : all),
    );
}

/** The key of a phone that a letter stands on (ITU-T E.161). */
function keyOf(letter: string): string {
  return '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? letter;
}

/** Whether the digits are one number: a short code and its neighbour, or a number and its hours, look like one as well. */
function isOne(number: string, digits: string, rest: string): boolean {
  const count = digits.replace(/\D/g, '').length;
  const last = number.split(/\D+/).at(-1) ?? '';
  if (rest !== '' && last.length < 3 && number.length > last.length) return false;
  if (digits.startsWith('+')) return count >= 7 && count <= 15;
  return (
    count >= 2 &&
    count <= (digits.startsWith('0') ? 13 : 11) &&
    !/^(?:\d11|988)\D+\d/.test(number) &&
    !(count < 7 && /\d\D+\d/.test(number)) &&
    !/\d\D+\d(?:\D|$)/.test(number)
  );
}
