import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import '../logic/every-operator.ts';
import { createSession } from './create-session.ts';
import type { SessionAction, SessionOptions } from './session.types.ts';
import { toSubmission } from './to-submission.ts';

const now = () => new Date(2026, 10, 22, 12);
const newId = () => 'a2f6c1de-0000-4000-8000-000000000000';

const today: Question[] = [
  { id: 'alone', type: 'choice', choices: ['alone', 'seen', 'unsure'], deviceOnly: true, role: 'private-screen' },
  { id: 'urgent', type: 'choices', choices: ['food', 'sleep', 'ride', { value: 'none', exclusive: true }] },
  { id: 'sleep', type: 'choice', choices: ['own', 'outside'], showIf: { in: ['sleep', { var: 'urgent' }] } },
  { id: 'afraid', type: 'yesNo', showIf: { '==': [{ var: 'alone' }, 'alone'] } },
  { id: 'first', type: 'choice', choicesFrom: 'urgent', showIf: { '>=': [{ var: 'urgent.length' }, 2] } },
];
const you: Question[] = [
  { id: 'name', type: 'text', required: true },
  {
    id: 'household',
    type: 'group',
    repeat: { max: 3 },
    questions: [
      { id: 'age', type: 'number' },
      {
        id: 'school',
        type: 'yesNo',
        showIf: { and: [{ '!=': [{ var: 'age' }, null] }, { '<': [{ var: 'age' }, 18] }] },
      },
    ],
  },
  {
    id: 'address',
    type: 'group',
    questions: [
      { id: 'street', type: 'text' },
      { id: 'town', type: 'text' },
    ],
  },
  { id: 'formula', type: 'yesNo', showIf: { some: [{ var: 'household' }, { '<': [{ var: 'age' }, 2] }] } },
];

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'needs',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    { id: 'today', questions: today },
    { id: 'you', questions: you },
  ],
  values: { people: { '+': [1, { var: 'household.length' }] } },
  notices: [{ id: 'shelter', showIf: { '==': [{ var: 'sleep' }, 'outside'] } }],
};

function filling(options: Partial<SessionOptions> = {}) {
  const session = createSession({ form, now, newId, ...options });
  const does = (...actions: readonly SessionAction[]) => {
    for (const action of actions) session.dispatch(action);
    return session;
  };
  const answers = (path: string, value: unknown) => does({ type: 'answer', path, value });
  return { session, does, answers };
}

const place = (session: { readonly state: { readonly place: unknown } }) => session.state.place;
const on = (screen: string) => ({ kind: 'screen', screen });

describe('what is asked', () => {
  it('asks only what fits the answers', () => {
    const { session, answers } = filling();
    expect(session.state.visible.has('/sleep')).toBe(false);
    answers('/urgent', ['food', 'sleep']);
    expect(session.state.visible.has('/sleep')).toBe(true);
    expect(session.state.screens.map(({ id }) => id)).toEqual([
      'alone',
      'urgent',
      'sleep',
      'first',
      'name',
      'household',
      'address',
    ]);
  });

  it('keeps a hidden answer, reads it as null, and brings it back', () => {
    const { session, answers } = filling();
    answers('/urgent', ['sleep']);
    answers('/sleep', 'outside');
    answers('/urgent', ['food']);
    expect(session.state.answers.sleep).toBe('outside');
    expect(session.state.notices).toEqual([]);
    answers('/urgent', ['sleep']);
    expect(session.state.notices).toEqual(['shelter']);
  });

  it('offers what was picked before', () => {
    const { session, answers } = filling();
    answers('/urgent', ['food', 'ride']);
    expect(session.state.offered.get('/first')).toEqual(['food', 'ride']);
  });

  it('counts an answer that is no longer offered as not given', () => {
    const { session, answers } = filling();
    answers('/urgent', ['food', 'ride', 'sleep']);
    answers('/first', 'ride');
    answers('/urgent', ['food', 'sleep']);
    expect(session.state.answers.first).toBe('ride');
    expect(toSubmission(session, { now }).answers).toEqual({ urgent: ['food', 'sleep'] });
  });

  it('calculates values', () => {
    const { session, does } = filling();
    does({ type: 'add-row', path: '/household' });
    expect(session.state.values).toEqual({ people: 2 });
  });
});

describe('rows', () => {
  const two = () => {
    const started = filling();
    started.does({ type: 'add-row', path: '/household' }, { type: 'add-row', path: '/household' });
    return started;
  };

  it('asks in each row for itself', () => {
    const { session, answers } = two();
    answers('/household/1/age', 9);
    expect(session.state.visible.has('/household/0/school')).toBe(false);
    expect(session.state.visible.has('/household/1/school')).toBe(true);
  });

  it('lets a question outside look into all rows', () => {
    const { session, answers } = two();
    answers('/household/1/age', 1);
    expect(session.state.visible.has('/formula')).toBe(true);
  });

  it('takes skips and issues along when a row goes', () => {
    const { session, does } = two();
    does({ type: 'skip', path: '/household/1/age', reason: 'dont-know' });
    does({ type: 'report', issues: [{ code: 'too-big', path: '/household/1/age' }] });
    does({ type: 'remove-row', path: '/household', index: 0 });
    expect(session.state.skipped).toEqual({ '/household/0/age': 'dont-know' });
    expect(session.state.issues).toEqual([{ code: 'too-big', path: '/household/0/age' }]);
  });

  it('takes them along when a row moves', () => {
    const { session, does, answers } = two();
    answers('/household/0/age', 9);
    does({ type: 'skip', path: '/household/1/age' }, { type: 'move-row', path: '/household', from: 1, to: 0 });
    expect(session.state.skipped).toEqual({ '/household/0/age': 'not-now' });
    expect(session.state.visible.has('/household/1/school')).toBe(true);
    expect(session.state.visible.has('/household/0/school')).toBe(false);
  });

  it('has no more rows than the form allows', () => {
    const { session, does } = two();
    does(...Array.from({ length: 5 }, () => ({ type: 'add-row', path: '/household' }) as const));
    expect(session.state.answers.household).toHaveLength(3);
  });
});

describe('the way through', () => {
  it('skips a blank question when the person goes on', () => {
    const { session, does } = filling();
    does({ type: 'next' });
    expect(session.state.skipped).toEqual({ '/alone': 'not-now' });
    expect(place(session)).toEqual(on('urgent'));
  });

  it('keeps the reason of a skip', () => {
    const { session, does } = filling();
    does({ type: 'skip', path: '/alone', reason: 'prefer-not' }, { type: 'next' });
    expect(session.state.skipped).toEqual({ '/alone': 'prefer-not' });
  });

  it('takes back a skip when there is an answer', () => {
    const { session, does, answers } = filling();
    does({ type: 'skip', path: '/urgent' });
    answers('/urgent', ['food']);
    expect(session.state.skipped).toEqual({});
  });

  it('takes back a skip with no answer, as if nobody had been there', () => {
    const { session, does, answers } = filling();
    does({ type: 'skip', path: '/urgent', reason: 'prefer-not' });
    answers('/urgent', undefined);
    expect(session.state).toMatchObject({ answers: {}, skipped: {} });
  });

  it('takes back the skips in a group with no answer', () => {
    const { session, does, answers } = filling();
    does({ type: 'skip', path: '/address' });
    answers('/address', undefined);
    expect(session.state.skipped).toEqual({});
  });

  it('forgets an answer when the question is skipped', () => {
    const { session, does, answers } = filling();
    answers('/urgent', ['food']);
    does({ type: 'skip', path: '/urgent' });
    expect(session.state.answers).toEqual({});
  });

  it('stays at a required question without an answer and says so, once', () => {
    const { session, does } = filling();
    does({ type: 'go-to', path: '/name' }, { type: 'next' }, { type: 'next' });
    expect(place(session)).toEqual(on('name'));
    expect(session.state.issues).toEqual([{ code: 'required', path: '/name' }]);
  });

  it('clears the issue of a question with its answer', () => {
    const { session, does, answers } = filling();
    does({ type: 'go-to', path: '/name' }, { type: 'next' });
    answers('/name', 'Ana');
    expect(session.state.issues).toEqual([]);
  });

  it('goes back to the question before, and no further than the first', () => {
    const { session, does } = filling();
    does({ type: 'next' }, { type: 'back' }, { type: 'back' });
    expect(place(session)).toEqual(on('alone'));
  });

  it('comes to the review at the end and back to where it was left', () => {
    const { session, does, answers } = filling();
    answers('/name', 'Ana');
    does(...Array.from({ length: 5 }, () => ({ type: 'next' }) as const));
    expect(place(session)).toEqual({ kind: 'review' });
    does({ type: 'back' });
    expect(place(session)).toEqual(on('address'));
  });

  it('comes back to the review after a change', () => {
    const { session, does } = filling();
    does({ type: 'review' }, { type: 'go-to', path: '/urgent' }, { type: 'next' });
    expect(place(session)).toEqual({ kind: 'review' });
  });

  it('asks on the way back what a change brought up', () => {
    const { session, does, answers } = filling();
    does({ type: 'review' }, { type: 'go-to', path: '/urgent' });
    answers('/urgent', ['sleep']);
    does({ type: 'next' });
    expect(place(session)).toEqual(on('sleep'));
    does({ type: 'next' });
    expect(place(session)).toEqual({ kind: 'review' });
  });

  it('forgets everything on reset, but not the language', () => {
    const { session, does, answers } = filling({ language: 'es' });
    answers('/urgent', ['food']);
    does({ type: 'next' }, { type: 'reset' });
    expect(session.state).toMatchObject({ answers: {}, skipped: {}, language: 'es', place: on('alone') });
  });

  it('A49 asks by the day it is now, also when the clock is another one than at the start', () => {
    let clock = new Date(2026, 10, 22, 23, 30);
    const late: Question = { id: 'late', type: 'text', showIf: { '==': [{ var: 'today' }, '2026-11-23'] } };
    const sections = [{ id: 'part', questions: [{ id: 'name', type: 'text' } as const, late] }];
    const session = createSession({ form: { ...form, sections, values: {}, notices: [] }, now: () => clock, newId });
    clock = new Date(2026, 10, 23, 0, 30);
    session.dispatch({ type: 'next' });
    expect(place(session)).toEqual(on('late'));
  });

  it('holds a section on one screen where the layout says so', () => {
    const { session } = filling({ layout: 'section' });
    expect(session.state.screens.map(({ id }) => id)).toEqual(['today', 'you']);
  });

  it('holds the whole form on one page where the layout says so', () => {
    const { session } = filling({ layout: 'page' });
    expect(session.state.screens.map(({ id, questions }) => [id, questions.length])).toEqual([['page', 5]]);
  });
});

describe('what is told', () => {
  it('tells a question only of its own changes', () => {
    const { session, answers } = filling();
    const told: string[] = [];
    session.subscribe('/sleep', () => told.push('sleep'));
    session.subscribe('/name', () => told.push('name'));
    answers('/urgent', ['sleep']);
    answers('/name', 'Ana');
    expect(told).toEqual(['sleep', 'name']);
  });

  it('tells nobody who stopped listening', () => {
    const { session, answers } = filling();
    let calls = 0;
    const stop = session.subscribe(() => calls++);
    answers('/name', 'A');
    stop();
    answers('/name', 'B');
    expect(calls).toBe(1);
  });

  it('is changed and watched by functions that need no session beside them', () => {
    const { session } = filling();
    const { dispatch, subscribe } = session;
    let calls = 0;
    const stop = subscribe('/name', () => calls++);
    dispatch({ type: 'answer', path: '/name', value: 'Ana' });
    stop();
    dispatch({ type: 'answer', path: '/name', value: 'Bo' });
    expect([calls, session.state.answers]).toEqual([1, { name: 'Bo' }]);
  });

  it('takes a clock of milliseconds too', () => {
    const { session } = filling({ now: () => now().getTime() });
    expect(toSubmission(session, { now: () => now().getTime() })).toEqual(toSubmission(filling().session, { now }));
  });

  it('stays as it is when asked for an action that there is not', () => {
    const { session } = filling();
    const before = session.state;
    const action: unknown = { type: 'set', path: '/name', value: 'Ana' };
    expect(() => session.dispatch(action as SessionAction)).toThrow('unknown action set');
    expect(session.state).toBe(before);
  });

  it('changes nothing for a path that leads nowhere', () => {
    const { session, answers } = filling();
    const before = session.state;
    answers('name', 'Ana');
    answers('/household/2/age', 3);
    answers('/__proto__/x', 3);
    answers('/household', 'all of us');
    expect(session.state).toBe(before);
  });

  it('leaves the very same answers when the language changes', () => {
    const { session, does, answers } = filling();
    answers('/urgent', ['food']);
    const before = session.state.answers;
    does({ type: 'language', language: 'es' });
    expect(session.state.answers).toBe(before);
  });
});
