import type { RuleKind } from '../../logic/rule-kind.ts';

/** Kinds of value that an operator takes, argument by argument; the last stands for all that follow. */
export type OperandKinds = readonly (readonly RuleKind[])[];

const calculable: OperandKinds = [['number', 'text', 'boolean']];
const dates: OperandKinds = [['date', 'text']];
const texts: OperandKinds = [['text', 'number']];
const overList: OperandKinds = [['list'], ['text', 'number', 'boolean', 'date', 'list', 'object']];
/** A list, or the things to add up. Money is an object. */
const totals: OperandKinds = [['list', 'number', 'text', 'object']];

/** What each operator takes, where there are values that it can make nothing of. */
export const operandKinds: ReadonlyMap<string, OperandKinds> = new Map([
  ...['+', '-', '*', '/', '%', 'max', 'min', 'round', 'abs'].map((operator) => [operator, calculable] as const),
  ...['daysUntil', 'age', 'year', 'daysBetween'].map((operator) => [operator, dates] as const),
  ...['startsWith', 'endsWith', 'contains', 'matches', 'lower', 'trim'].map((operator) => [operator, texts] as const),
  ...['map', 'filter', 'reduce', 'all', 'some', 'none'].map((operator) => [operator, overList] as const),
  ...['sum', 'average'].map((operator) => [operator, totals] as const),
  ['addDays', [['date', 'text'], ['number']]],
  ['selectedAt', [['list'], ['number']]],
  ['length', [['list', 'text']]],
  [
    'in',
    [
      ['text', 'number', 'boolean'],
      ['list', 'text'],
    ],
  ],
]);
