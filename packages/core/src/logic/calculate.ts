import type { Operator } from './operator.ts';
import { toNumber } from './to-number.ts';

/** An operator on numbers. A value that is not a number, an absent one too, makes the result null: never NaN, never a guess. */
export function calculated(calculate: (numbers: readonly number[]) => number): Operator {
  return (values) => {
    const result = calculate(values.map(toNumber));
    return Number.isFinite(result) ? result : null;
  };
}

/** The sum of its arguments; null when one of them is no number. */
export const plus: Operator = calculated((numbers) => numbers.reduce((sum, number) => sum + number, 0));
