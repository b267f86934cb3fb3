import { asciiDigits } from '@open-intake/core';

/**
 * A number in groups that are easy to compare with one's own: `phoneGroups('3125550100')` is `312 555 0100`. Undefined for
 * what does not look like a whole number, such as words or three digits. Groups that the person made stay.
 */
export function phoneGroups(typed: string): string | undefined {
  const text = asciiDigits(typed).replace(/\p{Cf}/gu, '');
  if (!/^[\s()+./-]*(?:[0-9][\s()+./-]*){7,15}$/.test(text)) return undefined;
  const plus = text.trim().startsWith('+') ? '+' : '';
  const typedGroups = text.match(/\d+/g) ?? [];
  if (typedGroups.length > 1 && typedGroups.every((group) => group.length <= 4)) return plus + typedGroups.join(' ');
  const digits = typedGroups.join('');
  if (digits.length === 11 && digits.startsWith('1')) return `${plus}1 ${groups(digits.slice(1))}`;
  return plus + groups(digits);
}

/** Groups of three, the last of two to four. */
function groups(digits: string): string {
  const rest = digits.length % 3;
  const last = rest === 0 ? 3 : rest === 1 ? 4 : 2;
  const end = digits.length - last;
  return [...(digits.slice(0, end).match(/.{3}/g) ?? []), digits.slice(end)].join(' ');
}
