import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

const answers = {
  household: [
    { name: 'Ana', age: 4, income: { amount: '12.50', currency: 'USD' }, picks: ['a', 'b'] },
    { name: null, age: null, income: null, picks: null },
    { name: 'Bo', age: 40, income: { amount: '0.10', currency: 'USD' }, picks: ['c'] },
  ],
  abroad: [
    { amount: '1', currency: 'EUR' },
    { amount: '1', currency: 'USD' },
  ],
  one: [{ picks: ['a', 'b'] }],
  picks: ['food', 'ride'],
  name: ' Ana María ',
  zip: '02139',
  n: 2.5,
  born: { year: 1990, month: 11, day: 23 },
  bornMonth: { year: 1990, month: 5 },
  bornThisMonth: { year: 1990, month: 11 },
  bornYear: { year: 1990 },
  leap: { year: 2024, month: 2, day: 29 },
  court: { year: 2026, month: 12, day: 1 },
  today: '2026-11-22',
  now: '2026-11-22T23:59',
};

const all = (field: string): Rule => ({ map: [{ var: 'household' }, { var: field }] });

const rows: readonly (readonly [rule: Rule, result: unknown])[] = [
  [{ age: { var: 'born' } }, 35],
  [{ age: { var: 'bornMonth' } }, 36],
  [{ age: { var: 'bornThisMonth' } }, null],
  [{ age: { var: 'bornYear' } }, null],
  [{ age: '2000-11-22' }, 26],
  [{ age: '2000-11-23' }, 25],
  [{ age: '2030-01-01' }, null],
  [{ age: { var: 'nothing' } }, null],
  [{ age: { var: 'name' } }, null],
  [{ daysBetween: [{ var: 'today' }, { var: 'court' }] }, 9],
  [{ daysBetween: [{ var: 'court' }, { var: 'now' }] }, -9],
  [{ daysBetween: [{ var: 'bornYear' }, { var: 'now' }] }, null],
  [{ daysUntil: { var: 'now' } }, 0],
  [{ addDays: [{ var: 'court' }, 31] }, '2027-01-01'],
  [{ addDays: [{ var: 'leap' }, 366] }, '2025-03-01'],
  [{ addDays: ['2026-03-01', -1] }, '2026-02-28'],
  [{ addDays: ['2026-03-01', 0.5] }, null],
  [{ addDays: ['9999-12-31', 1] }, null],
  [{ addDays: ['2026-03-01', 1e300] }, null],
  [{ '<=': [{ addDays: [{ var: 'court' }, -14] }, { var: 'today' }] }, true],
  [{ year: { var: 'bornYear' } }, 1990],
  [{ year: '2026-02-30' }, null],
  [{ year: { var: 'today' } }, 2026],
  [{ count: { var: 'household' } }, 3],
  [{ count: [{ var: 'picks' }] }, 2],
  [{ count: all('age') }, 2],
  [{ count: { map: [{ var: 'one' }, { var: 'picks' }] } }, 1],
  [{ count: [{ var: 'name' }, { var: 'nothing' }, { var: 'zip' }] }, 2],
  [{ count: { var: 'nothing' } }, 0],
  [{ count: { filter: [{ var: 'household' }, { '<': [{ var: 'age' }, 18] }] } }, 2],
  [{ sum: all('age') }, 44],
  [{ sum: all('income') }, 12.6],
  [{ sum: { var: 'abroad' } }, null],
  [{ sum: all('name') }, null],
  [{ sum: [0.1, 0.2] }, 0.3],
  [{ sum: [[1, 2, 3]] }, 6],
  [{ sum: { var: 'nothing' } }, 0],
  [{ average: all('age') }, 22],
  [{ average: { var: 'nothing' } }, null],
  [{ selectedAt: [{ var: 'picks' }, 0] }, 'food'],
  [{ selectedAt: [{ var: 'picks' }, 2] }, null],
  [{ selectedAt: [{ var: 'nothing' }, 0] }, null],
  [{ length: { var: 'picks' } }, 2],
  [{ length: [{ var: 'zip' }] }, 5],
  [{ length: '👩‍👧' }, 3],
  [{ length: { var: 'nothing' } }, 0],
  [{ startsWith: [{ var: 'zip' }, '02'] }, true],
  [{ startsWith: [{ var: 'nothing' }, ''] }, false],
  [{ endsWith: [{ var: 'zip' }, '39'] }, true],
  [{ contains: [{ var: 'name' }, 'María'] }, true],
  [{ contains: [{ var: 'name' }, 'maría'] }, false],
  [{ contains: [{ lower: { var: 'name' } }, 'maría'] }, true],
  [{ matches: [{ var: 'zip' }, '[0-9]{5}'] }, true],
  [{ matches: [{ var: 'zip' }, '[0-9]{4}'] }, false],
  [{ matches: [{ var: 'nothing' }, '.*'] }, false],
  [{ trim: { var: 'name' } }, 'Ana María'],
  [{ lower: { var: 'nothing' } }, null],
  [{ round: { var: 'n' } }, 3],
  [{ round: [-2.5] }, -3],
  [{ round: [1.005, 2] }, 1.01],
  [{ round: [1.005, 99] }, null],
  [{ round: [1e300, 2] }, 1e300],
  [{ round: [-0.2] }, 0],
  [{ round: { var: 'nothing' } }, null],
  [{ abs: -3 }, 3],
  [{ coalesce: [{ var: 'nothing' }, { var: 'zip' }, 'x'] }, '02139'],
  [{ coalesce: [{ var: 'nothing' }] }, null],
  [{ coalesce: [false, true] }, false],
];

const alone = { var: 'alone' };
const unknowns: readonly Rule[] = [
  ...['age', 'year', 'count', 'sum', 'average', 'length', 'lower', 'trim', 'round', 'abs', 'coalesce'].map(
    (operator): Rule => ({ [operator]: alone }),
  ),
  ...['startsWith', 'endsWith', 'contains', 'matches', 'daysBetween', 'addDays', 'selectedAt'].map(
    (operator): Rule => ({ [operator]: [alone, 'a'] }),
  ),
  { coalesce: [null, alone] },
  { sum: [1, alone] },
  { sum: { map: [[1], alone] } },
];

describe('our own operators', () => {
  it.each(rows.map(([rule, result]) => [JSON.stringify(rule), rule, result] as const))('%s', (_, rule, result) => {
    expect(evaluate(rule, answers)).toEqual(result);
  });

  it.each(unknowns.map((rule) => [JSON.stringify(rule), rule] as const))(
    '%s is unknown where its part is',
    (_, rule) => {
      expect(evaluate(rule, { alone: unknown }, { injected: (name) => (name === 'alone' ? unknown : undefined) })).toBe(
        unknown,
      );
    },
  );

  it('take what comes first even if something unknown follows', () => {
    expect(evaluate({ coalesce: [1, alone] }, { alone: unknown })).toBe(1);
  });

  it.each<Rule>([
    { sum: { var: 'list' } },
    { count: { var: 'list' } },
    { contains: [{ var: 'text' }, 'x'] },
    { matches: [{ var: 'text' }, 'x*'] },
    { lower: { var: 'text' } },
    { length: { var: 'text' } },
  ])('pay for long data: %j', (rule) => {
    const data = { list: Array.from({ length: 1000 }, () => 1), text: 'x'.repeat(16_000) };
    expect(() => evaluate(rule, data, { maxSteps: 500 })).toThrow(RangeError);
    expect(() => evaluate(rule, data)).not.toThrow();
  });

  it('do not run what is no pattern', () => {
    expect(() => evaluate({ matches: ['a', '('] })).toThrow(TypeError);
  });
});
