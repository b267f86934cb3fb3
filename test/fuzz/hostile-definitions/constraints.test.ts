import { describe, expect, it } from 'vitest';
import { age, first, formOf, name, people, problemOf, type Row } from './hostile-form.ts';

const read = (id: string) => ({ var: id });
const rule = (id: string) => ({ '>': [read(id), 0] });
const constrained = (constraints: unknown) => formOf([{ id: 'q', type: 'number', constraints }, age, people]);
const here = `${first}/constraints`;

const rows: readonly Row[] = [
  ['no constraint in the list', constrained([]), 'too-few', here],
  [
    '21 constraints',
    constrained(Array.from({ length: 21 }, (_, at) => ({ id: `c${at}`, rule: rule('q') }))),
    'too-many',
    here,
  ],
  ['a constraint without rule', constrained([{ id: 'c' }]), 'missing', `${here}/0/rule`],
  [
    'D22 a sentence in the form',
    constrained([{ id: 'c', rule: true, message: 'x' }]),
    'unknown-property',
    `${here}/0/message`,
  ],
  [
    'D12 a constraint that stands twice',
    constrained([
      { id: 'c', rule: true },
      { id: 'c', rule: true },
    ]),
    'duplicate-id',
    `${here}/1/id`,
  ],
  ['D13 a constraint called __proto__', constrained([{ id: '__proto__', rule: true }]), 'bad-id', `${here}/0/id`],
  ['a constraint called required', constrained([{ id: 'required', rule: true }]), 'reserved-id', `${here}/0/id`],
  [
    'D26 an unknown question',
    constrained([{ id: 'c', rule: rule('nobody') }]),
    'unknown-reference',
    `${here}/0/rule/>/0/var`,
  ],
  [
    'a question of rows from outside',
    constrained([{ id: 'c', rule: rule('years') }]),
    'out-of-scope',
    `${here}/0/rule/>/0/var`,
  ],
  [
    'D34 a text compared with a number',
    constrained([{ id: 'c', rule: { '>': [read('q'), '0'] } }]),
    'type-clash',
    `${here}/0/rule/>`,
  ],
  ['an unknown operator', constrained([{ id: 'c', rule: { regex: 'x' } }]), 'unknown-operator', `${here}/0/rule/regex`],
  [
    'D33 loops in loops',
    constrained([
      { id: 'c', rule: { all: [read('people'), { all: [read('people'), { all: [read('people'), 1] }] }] } },
    ]),
    'rule-too-costly',
    `${here}/0/rule`,
  ],
  [
    'what has no answer',
    formOf([name, { id: 'note', type: 'notice', constraints: [{ id: 'c', rule: true }] }]),
    'no-value',
    '/sections/0/questions/1/constraints',
  ],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});

describe('parseForm lets through', () => {
  it.each<readonly [row: string, input: unknown]>([
    [
      'a constraint that reads its own answer and a later one',
      constrained([{ id: 'c', rule: { '<': [read('q'), read('age')] } }]),
    ],
    [
      'constraints that read each other',
      formOf([
        { ...age, constraints: [{ id: 'c', rule: rule('q') }] },
        { id: 'q', type: 'number', constraints: [{ id: 'c', rule: rule('age') }] },
      ]),
    ],
    [
      'a constraint in a row that reads all rows, and one of the group',
      formOf([
        {
          ...people,
          constraints: [{ id: 'sum', rule: { '==': [{ sum: { map: [read('people'), read('years')] } }, 100] } }],
          questions: [
            {
              id: 'years',
              type: 'number',
              constraints: [{ id: 'few', rule: { '<': [{ count: read('people') }, 4] } }],
            },
          ],
        },
      ]),
    ],
  ])('%s', (_, input) => {
    expect(problemOf(input)).toBe('accepted');
  });
});
