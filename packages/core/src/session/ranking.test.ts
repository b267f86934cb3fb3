import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { answersSchema } from '../submission/answers-schema.ts';
import { createSession } from './create-session.ts';
import { toSubmission } from './to-submission.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'ranking',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'needs', type: 'choices', choices: ['food', 'home', 'ride', { value: 'other', other: true }] },
        { id: 'order', type: 'ranking', choicesFrom: 'needs' },
        { id: 'first', type: 'yesNo', showIf: { in: ['ride', { var: 'order' }] } },
      ],
    },
  ],
};

/** A session in which three needs were picked and ranked. */
function ranked() {
  const session = createSession({ form, now: () => new Date(2026, 10, 22, 12), newId: () => 'id' });
  session.dispatch({ type: 'answer', path: '/needs', value: ['food', 'home', 'ride'] });
  session.dispatch({ type: 'answer', path: '/order', value: ['ride', 'home', 'food'] });
  return session;
}

describe('a ranking of what was picked before', () => {
  it('keeps the order in which things were ranked', () => {
    expect(toSubmission(ranked(), { now: () => 0 }).answers.order).toEqual(['ride', 'home', 'food']);
  });

  it('leaves out what is no longer picked, and remembers its place', () => {
    const session = ranked();
    session.dispatch({ type: 'answer', path: '/needs', value: ['food', 'home'] });
    expect(toSubmission(session, { now: () => 0 }).answers.order).toEqual(['home', 'food']);
    session.dispatch({ type: 'answer', path: '/needs', value: ['food', 'home', 'ride'] });
    expect(toSubmission(session, { now: () => 0 }).answers.order).toEqual(['ride', 'home', 'food']);
  });

  it('is read by rules as it counts', () => {
    const session = ranked();
    expect(session.state.visible.has('/first')).toBe(true);
    session.dispatch({ type: 'answer', path: '/needs', value: ['food', 'home'] });
    expect(session.state.visible.has('/first')).toBe(false);
  });

  it('does not take what was not picked from whoever sends it', () => {
    const { error } = answersSchema(form).safeParse({ needs: ['food'], order: ['home'] });
    expect(error?.issues.map(({ message, path }) => [message, ...path])).toEqual([['not-a-choice', 'order', 0]]);
  });
});

describe('a half-begun answer', () => {
  const half: FormDefinition = {
    ...form,
    sections: [
      {
        id: 'all',
        questions: [
          { id: 'rent', type: 'money', currencies: ['USD', 'MXN'] },
          { id: 'more', type: 'yesNo', showIf: { '!=': [{ var: 'rent' }, null] } },
        ],
      },
    ],
  };

  it('is kept, but is nothing yet for rules and for what is sent', () => {
    const session = createSession({ form: half, now: () => new Date(2026, 10, 22, 12), newId: () => 'id' });
    session.dispatch({ type: 'answer', path: '/rent', value: { amount: '', currency: 'MXN' } });
    expect(session.state.answers).toEqual({ rent: { amount: '', currency: 'MXN' } });
    expect(session.state.visible.has('/more')).toBe(false);
    expect(toSubmission(session, { now: () => 0 }).answers).toEqual({});
  });
});
