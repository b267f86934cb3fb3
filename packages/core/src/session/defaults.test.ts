import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormDefinitionError } from '../form/form-definition-error.ts';
import { parseForm } from '../form/parse-form.ts';
import { answersSchema } from '../submission/answers-schema.ts';
import { createSession } from './create-session.ts';
import { toSubmission } from './to-submission.ts';

const formOf = (...questions: readonly object[]) => ({
  format: 'open-intake/1',
  id: 'defaults',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
});
const now = () => new Date('2026-11-22T12:00:00Z');
const sessionOf = (questions: readonly object[], answers?: Readonly<Record<string, unknown>>) =>
  createSession({ form: parseForm(formOf(...questions)), now, newId: () => 'x', ...(answers && { answers }) });

function issuesOf(question: object): readonly string[] {
  try {
    parseForm(formOf({ id: 'q', ...question }));
    return [];
  } catch (error) {
    return error instanceof FormDefinitionError ? error.issues.map(({ code, path }) => `${code} ${path}`) : ['thrown'];
  }
}

const household = {
  id: 'household',
  type: 'group',
  repeat: { max: 3 },
  questions: [
    { id: 'age', type: 'number' },
    { id: 'lives', type: 'yesNo', default: true },
  ],
};

describe('a default', () => {
  it.each<[object]>([
    [{ type: 'text', default: 'Chicago' }],
    [{ type: 'number', default: 3, max: 3 }],
    [{ type: 'yesNo', default: false }],
    [{ type: 'choice', choices: ['a', { value: 'o', other: true }], default: { value: 'o', text: 'x' } }],
    [{ type: 'choices', choices: ['a', 'b'], default: ['b', 'a'] }],
    [{ type: 'date', default: { year: 2020 } }],
    [{ ...household, id: 'q', default: [{ age: 3 }, {}] }],
  ])('can be %j', (question) => {
    expect(issuesOf(question)).toEqual([]);
  });

  it.each<[object]>([
    [{ type: 'text', default: ' ' }],
    [{ type: 'text', default: null }],
    [{ type: 'text', default: 3 }],
    [{ type: 'number', default: 4, max: 3 }],
    [{ type: 'choice', choices: ['a'], default: 'b' }],
    [{ type: 'choices', choices: ['a'], default: [] }],
    [{ type: 'choices', choices: ['a', { value: 'b', exclusive: true }], default: ['a', 'b'] }],
    [{ type: 'notice', default: 'x' }],
    [{ type: 'consent', default: 'yes' }],
    [{ type: 'contactSafety', default: { ways: [] } }],
    [{ ...household, id: 'q', default: [{ age: 'three' }] }],
    [{ ...household, id: 'q', default: [{ height: 3 }] }],
    [{ ...household, id: 'q', default: [{}, {}, {}, {}] }],
  ])('cannot be %j', (question) => {
    expect(issuesOf(question)).toEqual(['bad-default /sections/0/questions/0/default']);
  });

  it('is there when a session begins, and gives way to an answer', () => {
    const city = { id: 'city', type: 'text', default: 'Chicago' };
    expect(sessionOf([city]).state.answers).toEqual({ city: 'Chicago' });
    expect(sessionOf([city], { city: 'Joliet' }).state.answers).toEqual({ city: 'Joliet' });
    expect(sessionOf([city, { id: 'b', type: 'text' }]).state.visited).toEqual(new Set(['city']));
  });

  it('stands in groups and in new rows', () => {
    const home = { id: 'home', type: 'group', questions: [{ id: 'city', type: 'text', default: 'Chicago' }] };
    const session = sessionOf([home, household], { household: [{ age: 4 }] });
    session.dispatch({ type: 'add-row', path: '/household' });
    expect(session.state.answers).toEqual({
      home: { city: 'Chicago' },
      household: [{ age: 4, lives: true }, { lives: true }],
    });
  });

  it('is gone when it is taken back or passed over, and comes back with a reset', () => {
    const session = sessionOf([{ id: 'city', type: 'text', default: 'Chicago' }]);
    session.dispatch({ type: 'answer', path: '/city', value: undefined });
    expect(session.state.answers).toEqual({});
    session.dispatch({ type: 'skip', path: '/city' });
    expect(session.state.skipped).toEqual({ '/city': 'not-now' });
    session.dispatch({ type: 'reset' });
    expect(session.state).toMatchObject({ answers: { city: 'Chicago' }, skipped: {} });
  });

  it('feeds rules', () => {
    const session = sessionOf([
      { id: 'city', type: 'text', default: 'Chicago' },
      { id: 'ward', type: 'number', showIf: { '==': [{ var: 'city' }, 'Chicago'] } },
    ]);
    expect(session.state.visible.has('/ward')).toBe(true);
  });
});

describe('a session with defaults', () => {
  const question = fc.oneof(
    fc.record({ type: fc.constant('text'), default: fc.string() }),
    fc.record({ type: fc.constant('number'), default: fc.integer({ min: -5, max: 5 }), min: fc.constant(-3) }),
    fc.record({ type: fc.constant('yesNo'), default: fc.boolean() }),
    fc.record({
      type: fc.constant('choices'),
      choices: fc.constant(['a', 'b', { value: 'c', exclusive: true }]),
      default: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
      max: fc.constant(2),
    }),
    fc.record({
      type: fc.constant('group'),
      repeat: fc.constant({ max: 2 }),
      questions: fc.constant([
        { id: 'inner', type: 'text', default: 'x' },
        { id: 'number', type: 'number' },
      ]),
      default: fc.array(fc.record({ number: fc.integer() }), { maxLength: 3 }),
    }),
  );

  it('sends what its own schema takes', () => {
    fc.assert(
      fc.property(question, fc.boolean(), (drawn, hidden) => {
        const asked = { id: 'q', ...drawn, ...(hidden && { showIf: { var: 'never' } }) };
        const others = [{ id: 'never', type: 'yesNo' }];
        fc.pre(issuesOf({ ...asked, showIf: true }).length === 0);
        const form = parseForm(formOf(...others, asked));
        const session = createSession({ form, now, newId: () => 'x' });
        const { answers } = toSubmission(session, { now });
        expect(answersSchema(form, { today: '2026-11-22' }).safeParse(answers)).toMatchObject({ success: true });
        expect('q' in answers).toBe(!hidden);
      }),
    );
  });
});
