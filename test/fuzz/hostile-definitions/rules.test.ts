import { describe, expect, it } from 'vitest';
import {
  alone,
  first,
  flag,
  formOf,
  type Json,
  name,
  needs,
  one,
  people,
  problemOf,
  type Row,
  reads,
  shownIf,
  sixth,
  withChoices,
} from './hostile-form.ts';

function nested(depth: number): unknown {
  return depth === 0 ? true : { '!': [nested(depth - 1)] };
}

function chain(length: number): readonly Json[] {
  return Array.from({ length }, (_, at) => ({ id: `q${at}`, type: 'text', showIf: reads(`q${(at + 1) % length}`) }));
}

const bomb = { all: [{ var: 'people' }, { all: [{ var: 'people' }, { some: [{ var: 'people' }, true] }] }] };
const growing = { reduce: [{ var: 'people' }, { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] };

const rows: readonly Row[] = [
  ['D26 an unknown question', shownIf(reads('nobody')), 'unknown-reference', `${sixth}/showIf/!=/0/var`],
  [
    'D26 an unknown question in a flag',
    formOf([name], { flags: flag(reads('nobody')) }),
    'unknown-reference',
    '/flags/0/if/!=/0/var',
  ],
  [
    'D26 an unknown question in a value',
    formOf([name], { values: { v: { var: 'nobody' } } }),
    'unknown-reference',
    '/values/v/var',
  ],
  [
    'D26 an unknown question in missing',
    shownIf({ missing: ['nobody'] }),
    'unknown-reference',
    `${sixth}/showIf/missing`,
  ],
  ['a question of rows from outside', shownIf(reads('years')), 'out-of-scope', `${sixth}/showIf/!=/0/var`],
  [
    'the number of a row outside rows',
    shownIf({ '==': [{ var: '$index' }, 0] }),
    'out-of-scope',
    `${sixth}/showIf/==/0/var`,
  ],
  [
    'the form from inside an array operator',
    shownIf({ some: [{ var: 'people' }, reads('name')] }),
    'out-of-scope',
    `${sixth}/showIf/some/1/!=/0/var`,
  ],
  [
    'the value of a notice',
    formOf([
      { id: 'note', type: 'notice' },
      { ...name, showIf: reads('note') },
    ]),
    'no-value',
    '/sections/0/questions/1/showIf/!=/0/var',
  ],
  ['a calculated name', shownIf({ var: { cat: ['na', 'me'] } }), 'computed-var', `${sixth}/showIf/var`],
  ['D27 a question that reads itself', shownIf(reads('q')), 'self-reference', `${sixth}/showIf/!=/0/var`],
  [
    'D27 a choice that reads its question',
    withChoices([{ value: 'a', showIf: reads('q') }]),
    'self-reference',
    `${first}/choices/0/showIf/!=/0/var`,
  ],
  ['D28 a circle of 2', formOf(chain(2)), 'cycle', first],
  ['D28 a circle of 50', formOf(chain(50)), 'cycle', first],
  [
    'D28 a circle by way of a value',
    formOf([{ ...name, showIf: reads('v') }], { values: { v: { var: 'name' } } }),
    'cycle',
    first,
  ],
  [
    'D28 a circle by way of choices',
    formOf([
      { ...needs, showIf: reads('first') },
      { id: 'first', type: 'choice', choicesFrom: 'needs' },
    ]),
    'cycle',
    first,
  ],
  [
    'D28 a section that reads what is in it',
    { ...formOf([]), sections: [{ id: 'part', showIf: reads('name'), questions: [name] }] },
    'cycle',
    '/sections/0',
  ],
  [
    'D28 a row that reads its own group',
    formOf([{ ...people, questions: [{ id: 'years', type: 'number', showIf: reads('people') }] }]),
    'cycle',
    `${first}/questions/0`,
  ],
  ['D31 required, and never shown', one({ required: true, showIf: { '==': [1, 2] } }), 'required-never-shown', first],
  [
    'D31 required in a section that is never shown',
    { ...formOf([]), sections: [{ id: 'part', showIf: false, questions: [{ ...name, required: true }] }] },
    'required-never-shown',
    first,
  ],
  [
    'D32 a rule of 1,000 levels',
    JSON.stringify(shownIf('X')).replace('"X"', `${'{"!":'.repeat(1000)}1${'}'.repeat(1000)}`),
    'too-deep',
    `${sixth}/showIf${'/!'.repeat(27)}`,
  ],
  ['D32 a rule of 20 levels of lists', shownIf(nested(20)), 'too-deep', `${sixth}/showIf${'/!/0'.repeat(13)}/!`],
  ['D33 loops in loops', shownIf(bomb), 'rule-too-costly', `${sixth}/showIf`],
  ['D33 a list that doubles itself', shownIf(growing), 'rule-too-costly', `${sixth}/showIf`],
  ['D34 a text compared with a number', shownIf({ '==': [{ var: 'name' }, 5] }), 'type-clash', `${sixth}/showIf/==`],
  [
    'D34 a number compared with a text',
    shownIf({ and: [true, { '<': [{ var: 'age' }, '18'] }] }),
    'type-clash',
    `${sixth}/showIf/and/1/<`,
  ],
  [
    'D34 a date compared with today',
    shownIf({ '<': [{ var: 'court' }, { var: 'today' }] }),
    'type-clash',
    `${sixth}/showIf/<`,
  ],
  [
    'D34 choices compared with one choice',
    shownIf({ '==': [{ var: 'needs' }, 'food'] }),
    'type-clash',
    `${sixth}/showIf/==`,
  ],
  ['an unknown operator', shownIf({ eval: ['1'] }), 'unknown-operator', `${sixth}/showIf/eval`],
  [
    'an operator that every object has',
    shownIf({ constructor: ['1'] }),
    'unknown-operator',
    `${sixth}/showIf/constructor`,
  ],
  ['two operators in one', shownIf({ '==': [1, 1], '!=': [1, 1] }), 'bad-rule', `${sixth}/showIf`],
  ['code', shownIf(() => true), 'bad-rule', `${sixth}/showIf`],
  ['a number that is none', shownIf({ '<': [{ var: 'age' }, Number.NaN] }), 'bad-rule', `${sixth}/showIf/</1`],
  [
    'a flag that reads what stays on the device',
    formOf([alone], { flags: flag(reads('alone')) }),
    'device-only-flag',
    '/flags/0/if/!=/0/var',
  ],
  [
    'a flag that reads it by way of a value',
    formOf([alone], { values: { v: { var: 'alone' } }, flags: flag(reads('v')) }),
    'device-only-flag',
    '/flags/0/if/!=/0/var',
  ],
  [
    'a flag by a day that nobody asks',
    formOf([name], { flags: flag(reads('name'), { date: 'nobody' }) }),
    'unknown-reference',
    '/flags/0/within/date',
  ],
  [
    'a flag by a day that is a text',
    formOf([name], { flags: flag(reads('name'), { date: 'name' }) }),
    'not-a-date',
    '/flags/0/within/date',
  ],
  [
    'a flag within no time we know',
    formOf([name], { flags: flag(reads('name'), 'soon') }),
    'unknown-value',
    '/flags/0/within',
  ],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});
