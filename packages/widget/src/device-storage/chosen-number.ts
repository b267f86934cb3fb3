import { asciiDigits } from '@open-intake/core';
import { fewestDigits } from '@open-intake/sdk/outbox';

/** What is not good about a number that somebody chose: too short, no digits, or among the first that anybody tries. */
export type NumberProblem = 'short' | 'digits' | 'easy';

const up = '01234567890123456789';
const down = '98765432109876543210';

/** The number as it was typed, in ASCII digits: keypads of other scripts give the same. */
export function readNumber(typed: string): string {
  return asciiDigits(typed).replace(/[\s\u200e\u200f\u061c-]/g, '');
}

/** What to mend before a number locks anything. */
export function problemOf(number: string): NumberProblem | undefined {
  if (!/^\d*$/.test(number)) return 'digits';
  if (number.length < fewestDigits) return 'short';
  return /^(\d)\1*$/.test(number) || up.includes(number) || down.includes(number) ? 'easy' : undefined;
}
