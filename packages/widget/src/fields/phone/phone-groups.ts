import { asciiDigits } from '@open-intake/core';

/**
 * A number in groups that are easy to compare with one's own: `phoneGroups('3125550100')` is `312 555 0100`. Undefined for
 * what does not look like a whole number, such as words or three digits.
 */
export function phoneGroups(typed: string): string | undefined {
  const text = asciiDigits(typed);
  if (!/^[\s()+./-]*(?:[0-9][\s()+./-]*){7,15}$/.test(text)) return undefined;
  const digits = text.replaceAll(/[^0-9]/g, '');
  if (text.trim().startsWith('+')) return `+${groups(digits)}`;
  if (digits.length === 10) return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
  if (digits.length === 11 && digits.startsWith('1')) return `1 ${phoneGroups(digits.slice(1)) ?? ''}`;
  return groups(digits);
}

/** Groups of three from the front, the last of two to four. */
function groups(digits: string): string {
  const end = digits.length % 3 === 1 ? digits.length - 4 : digits.length - (digits.length % 3);
  return [...(digits.slice(0, end).match(/.{3}/g) ?? []), digits.slice(end)].filter((group) => group !== '').join(' ');
}
