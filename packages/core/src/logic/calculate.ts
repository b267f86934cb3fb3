import type { Operator } from './operator.ts';

function toNumber(value: unknown): number {
  if (typeof value === 'string') return Number.parseFloat(value);
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
}

function calculated(calculate: (numbers: readonly number[]) => number): Operator {
  return (values) => {
    const result = calculate(values.map(toNumber));
    return Number.isFinite(result) ? result : null;
  };
}

/** Numbers. A value that is not a number, an absent one too, makes the result null: never NaN, never a guess. */
export const calculateOperators: Readonly<Record<string, Operator>> = {
  '+': calculated((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  '*': calculated((numbers) => numbers.reduce((product, number) => product * number, 1)),
  '-': calculated(([left = Number.NaN, right]) => (right === undefined ? -left : left - right)),
  '/': calculated(([left = Number.NaN, right = Number.NaN]) => left / right),
  '%': calculated(([left = Number.NaN, right = Number.NaN]) => left % right),
  max: calculated((numbers) => Math.max(...numbers)),
  min: calculated((numbers) => Math.min(...numbers)),
};
