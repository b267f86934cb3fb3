import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineForm } from '../../form/define-form.ts';
import { evaluate } from '../../logic/evaluate.ts';
import type { Rule } from '../../logic/rule.ts';
import { truthy } from '../../logic/truthy.ts';
import { alwaysHolds, neverHolds } from './holds.ts';

const form = defineForm({
  format: 'open-intake/1',
  id: 'form',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'part',
      questions: [
        { id: 'sleep', type: 'choice', choices: ['own', 'outside', 'car'] },
        { id: 'needs', type: 'choices', choices: ['food', 'ride', { value: 'none', exclusive: true }] },
        { id: 'age', type: 'number', min: 0, max: 5, integer: true },
        { id: 'weight', type: 'number', max: 3 },
        { id: 'safe', type: 'yesNo' },
        { id: 'name', type: 'text' },
      ],
    },
  ],
} as const);

const or = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: values });
const answers = fc.record({
  sleep: or(fc.constantFrom('own', 'outside', 'car')),
  needs: or(fc.constantFrom(['food'], ['ride'], ['food', 'ride'], ['none'])),
  age: or(fc.integer({ min: 0, max: 5 })),
  weight: or(fc.double({ min: -3, max: 3, noNaN: true })),
  safe: or(fc.boolean()),
  name: or(fc.constantFrom('a', 'b', 'ab', 'own', '2')),
});

const name = fc.constantFrom('sleep', 'needs', 'age', 'weight', 'safe', 'name').map((id): Rule => ({ var: id }));
const literal = fc.constantFrom<Rule>(
  null,
  true,
  false,
  -1,
  0,
  2,
  2.5,
  5,
  6,
  'own',
  'moon',
  'food',
  'none',
  'a',
  '2',
  '',
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => {
  const operand = fc.oneof(name, name, literal, tie('rule'));
  const compared = fc.tuple(fc.constantFrom('==', '===', '!=', '!==', '<', '<=', '>', '>='), operand, operand);
  return {
    rule: fc.oneof(
      { maxDepth: 4 },
      compared.map(([operator, left, right]): Rule => ({ [operator]: [left, right] })),
      name,
      fc.tuple(literal, name).map(([item, among]): Rule => ({ in: [item, among] })),
      fc.tuple(name, fc.array(literal, { maxLength: 3 })).map(([item, among]): Rule => ({ in: [item, among] })),
      fc.tuple(literal, name, literal).map((parts): Rule => ({ '<': parts })),
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((parts): Rule => ({ and: parts })),
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((parts): Rule => ({ or: parts })),
      fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((parts): Rule => ({ if: parts })),
      tie('rule').map((part): Rule => ({ '!': [part] })),
      fc.tuple(name, literal).map((parts): Rule => ({ '+': parts })),
    ),
  };
});

it('what is said never to hold, or always to, is so for any answers', () => {
  fc.assert(
    fc.property(rule, fc.array(answers, { minLength: 40, maxLength: 40 }), (rule, all) => {
      const outcomes = new Set(all.map((given) => truthy(evaluate(rule, given))));
      if (neverHolds(rule, form)) expect([...outcomes]).toEqual([false]);
      if (alwaysHolds(rule, form)) expect([...outcomes]).toEqual([true]);
    }),
    { numRuns: 1000 },
  );
});
