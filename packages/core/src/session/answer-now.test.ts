import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { checkAnswer } from '../submission/check-answer.ts';
import { answerNow } from './answer-now.ts';
import { createSession } from './create-session.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'test',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'needs', type: 'choices', choices: ['food', 'home', 'work'] },
        { id: 'first', type: 'choice', choicesFrom: 'needs' },
        { id: 'some', type: 'choices', choicesFrom: 'needs' },
        { id: 'order', type: 'ranking', choicesFrom: 'needs', max: 2 },
        { id: 'name', type: 'text' },
      ],
    },
  ],
};
const answers = {
  needs: ['food', 'work'],
  first: 'home',
  some: ['food', 'home'],
  order: ['home', 'work', 'food'],
  name: 'Lu',
};
const session = () =>
  createSession({ form, answers, language: 'en', now: () => new Date('2026-11-22T12:00:00Z'), newId: () => 'x' });

describe('an answer with a pick that is no longer offered', () => {
  it.each([
    ['/first', undefined],
    ['/some', ['food']],
    ['/order', ['work', 'food']],
    ['/name', 'Lu'],
    ['/nowhere', undefined],
  ])('at %s counts as %j', (path, counts) => {
    expect(answerNow(session(), path)).toEqual(counts);
  });

  it('stays in memory, in case the choice comes back', () => {
    expect(session().state.answers.order).toEqual(['home', 'work', 'food']);
  });

  it.each(['first', 'some', 'order'])('is not held against the person: %s', (id) => {
    const question = form.sections[0]?.questions.find((one) => one.id === id);
    const value = answers[id as keyof typeof answers];
    expect(question && checkAnswer(question, value, { form, answers })).toEqual([]);
  });
});
