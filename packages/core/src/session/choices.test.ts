import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from './create-session.ts';
import { toggleChoice } from './toggle-choice.ts';
import { visibleChoices } from './visible-choices.ts';

const choices = [
  { value: 'food' },
  { value: 'ride' },
  { value: 'other', other: true },
  { value: 'none', exclusive: true },
];

describe('toggleChoice', () => {
  it.each<readonly [why: string, before: unknown, tapped: string, after: readonly unknown[]]>([
    ['begins a list', undefined, 'ride', ['ride']],
    ['keeps the order of the form', ['ride'], 'food', ['food', 'ride']],
    ['takes a choice back', ['food', 'ride'], 'food', ['ride']],
    ['lets an exclusive choice stand alone', ['food', 'ride'], 'none', ['none']],
    ['lets an exclusive choice go for another', ['none'], 'food', ['food']],
    ['has a place for the text of "other"', ['ride'], 'other', ['ride', { value: 'other', text: '' }]],
    [
      'keeps the text of "other"',
      [{ value: 'other', text: 'a pram' }],
      'food',
      ['food', { value: 'other', text: 'a pram' }],
    ],
    ['takes "other" back with its text', [{ value: 'other', text: 'a pram' }], 'other', []],
    ['does not choose what is not offered', ['food'], 'house', ['food']],
  ])('%s', (_, before, tapped, after) => {
    expect(toggleChoice(choices, before, tapped)).toEqual(after);
  });
});

const questions: Question[] = [
  { id: 'urgent', type: 'choices', choices },
  { id: 'first', type: 'choice', choicesFrom: 'urgent', choices: ['unsure'] },
  {
    id: 'how',
    type: 'choice',
    choices: ['visit', { value: 'drive', showIf: { in: ['ride', { var: 'urgent' }] } }],
  },
  { id: 'only', type: 'choice', choices: [{ value: 'car', showIf: { in: ['ride', { var: 'urgent' }] } }] },
];
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'choices',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
};

const offered = (path: string, answers: Readonly<Record<string, unknown>>) =>
  visibleChoices(createSession({ form, answers, now: () => new Date(0), newId: () => 'id' }), path).map(
    ({ value }) => value,
  );

describe('visibleChoices', () => {
  it('has all choices where nothing can change', () => {
    expect(offered('/urgent', {})).toEqual(['food', 'ride', 'other', 'none']);
  });

  it('has what was picked, then its own', () => {
    expect(offered('/first', { urgent: ['ride', { value: 'other', text: 'a pram' }] })).toEqual([
      'ride',
      'other',
      'unsure',
    ]);
  });

  it('leaves out a choice whose condition does not hold', () => {
    expect(offered('/how', { urgent: ['food'] })).toEqual(['visit']);
    expect(offered('/how', { urgent: ['ride'] })).toEqual(['visit', 'drive']);
  });

  it('does not ask a question that has nothing to offer', () => {
    const { state } = createSession({ form, now: () => new Date(0), newId: () => 'id' });
    expect(state.visible.has('/only')).toBe(false);
  });
});
