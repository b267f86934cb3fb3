import { calculated } from './calculate.ts';
import type { Operator } from './operator.ts';

/** The most digits after the point that a number is rounded to. */
const mostDigits = 10;

/** Half goes away from zero, in decimals: 1.005 to two digits is 1.01. */
function rounded(number: number, digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > mostDigits) return Number.NaN;
  const shifted = Math.round(Number(`${Math.abs(number)}e${digits}`));
  const size = Number(`${shifted}e-${digits}`);
  // A number too large or too small to be shifted has no such digits to begin with.
  return Number.isNaN(size) ? number : Math.sign(number) * size || 0;
}

/** Numbers, as `+` has them. */
export const calculateOperators: Readonly<Record<string, Operator>> = {
  '*': calculated((numbers) => numbers.reduce((product, number) => product * number, 1)),
  '-': calculated(([left = Number.NaN, right]) => (right === undefined ? -left : left - right)),
  '/': calculated(([left = Number.NaN, right = Number.NaN]) => left / right),
  '%': calculated(([left = Number.NaN, right = Number.NaN]) => left % right),
  max: calculated((numbers) => Math.max(...numbers)),
  min: calculated((numbers) => Math.min(...numbers)),
  round: calculated(([number = Number.NaN, digits = 0]) => rounded(number, digits)),
  abs: calculated(([number = Number.NaN]) => Math.abs(number)),
};
