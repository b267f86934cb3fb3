import { describe, expect, it } from 'vitest';
import { defineForm } from '../../form/define-form.ts';
import type { Rule } from '../../logic/rule.ts';
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
        { id: 'needs', type: 'choices', choices: ['food', 'ride', 'money', { value: 'none', exclusive: true }] },
        { id: 'age', type: 'number', min: 0, max: 120, integer: true },
        { id: 'weight', type: 'number' },
        { id: 'pain', type: 'scale', min: 1, max: 5 },
        { id: 'safe', type: 'yesNo' },
        { id: 'name', type: 'text' },
        { id: 'court', type: 'date' },
        { id: 'people', type: 'group', repeat: { max: 5 }, questions: [{ id: 'years', type: 'number' }] },
      ],
    },
  ],
  values: { adult: { '>=': [{ var: 'age' }, 18] } },
} as const);

const [sleep, needs, age] = [{ var: 'sleep' }, { var: 'needs' }, { var: 'age' }];
const [weight, safe, name] = [{ var: 'weight' }, { var: 'safe' }, { var: 'name' }];

const never: readonly Rule[] = [
  false,
  { '==': [1, 2] },
  { and: [true, { '<': [{ '+': [1, 1] }, 2] }] },
  { '==': [sleep, 'moon'] },
  { in: [sleep, ['moon', 'sun']] },
  { in: ['moon', needs] },
  { and: [{ '==': [sleep, 'own'] }, { '==': [sleep, 'car'] }] },
  { and: [{ '==': [sleep, 'own'] }, { or: [{ '==': [sleep, 'car'] }, { '==': [sleep, 'outside'] }] }] },
  { and: [{ '!': [{ in: [sleep, ['own', 'car', 'outside']] }] }, { '!=': [sleep, null] }] },
  { and: [{ in: ['none', needs] }, { in: ['food', needs] }] },
  { and: [{ in: ['food', needs] }, { '!': [needs] }] },
  { and: [{ '>': [age, 5] }, { '<': [age, 3] }] },
  { and: [{ '>': [age, 5] }, { '<': [age, 6] }] },
  { '>': [age, 120] },
  { '<': [age, 0] },
  { '<': [5, weight, 3] },
  { '>': [{ var: 'pain' }, 5] },
  { and: [safe, { '!': [safe] }] },
  { and: [{ '==': [safe, true] }, { '==': [safe, false] }] },
  { and: [{ '==': [name, 'a'] }, { '==': [name, 'b'] }] },
  { and: [{ '<': [{ daysUntil: { var: 'court' } }, 3] }, { '>': [{ daysUntil: { var: 'court' } }, 9] }] },
  { and: [{ var: 'adult' }, { '<': [age, 18] }] },
  { and: [{ some: [{ var: 'people' }, true] }, { '!': [{ some: [{ var: 'people' }, true] }] }] },
  { if: [true, false, true] },
];

const always: readonly Rule[] = [
  true,
  { or: [safe, { '!': [safe] }] },
  { '!=': [sleep, 'moon'] },
  { or: [{ '!=': [sleep, 'own'] }, { '!=': [sleep, 'car'] }] },
  { '>=': [age, 0] },
  { '<=': [age, 120] },
];

const sometimes: readonly Rule[] = [
  { '==': [sleep, 'car'] },
  { '!': [sleep] },
  { '<': [age, 1] },
  { and: [{ '>': [weight, 5] }, { '<': [weight, 6] }] },
  { and: [{ in: ['food', needs] }, { in: ['ride', needs] }] },
  { and: [{ in: ['food', needs] }, { '!': [{ in: ['ride', needs] }] }] },
  { '==': [name, 'a'] },
  { '<': [{ var: 'today' }, '2027-01-01'] },
  { '<': [age, weight] },
  { some: [{ var: 'people' }, { '<': [{ var: 'years' }, 5] }] },
  { '==': [{ var: 'needs.length' }, 2] },
  { '>': [{ '+': [age, weight] }, 10_000] },
  { and: Array.from({ length: 40 }, (_, at) => ({ '!=': [{ '%': [age, at + 1] }, 0] })) },
  { var: { cat: ['na', 'me'] } },
];

const table = (rules: readonly Rule[]) => rules.map((rule) => [JSON.stringify(rule).slice(0, 120), rule] as const);

describe('a rule that never holds', () => {
  it.each(table(never))('%s', (_, rule) => {
    expect([neverHolds(rule, form), alwaysHolds(rule, form)]).toEqual([true, false]);
  });
});

describe('a rule that always holds', () => {
  it.each(table(always))('%s', (_, rule) => {
    expect([neverHolds(rule, form), alwaysHolds(rule, form)]).toEqual([false, true]);
  });
});

describe('a rule that holds sometimes, or of which it cannot be told', () => {
  it.each(table(sometimes))('%s', (_, rule) => {
    expect([neverHolds(rule, form), alwaysHolds(rule, form)]).toEqual([false, false]);
  });
});
