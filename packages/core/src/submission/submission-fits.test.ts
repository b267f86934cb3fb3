import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { createSession } from '../session/create-session.ts';
import { toSubmission } from '../session/to-submission.ts';
import { checkSubmission } from './check-submission.ts';
import { type Submission, submissionSchema } from './submission.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'with-help', 'for-other'] },
        { id: 'screen', type: 'choice', role: 'private-screen', deviceOnly: true, choices: ['alone', 'seen'] },
        { id: 'afraid', type: 'yesNo', showIf: { '==': [{ var: 'screen' }, 'alone'] } },
        {
          id: 'needs',
          type: 'choices',
          choices: ['food', 'home', { value: 'other', other: true }, { value: 'none', exclusive: true }],
        },
        { id: 'first', type: 'choice', choicesFrom: 'needs', choices: ['unsure'] },
        {
          id: 'sleep',
          type: 'choice',
          choices: ['own', { value: 'must', showIf: { '!!': [{ var: 'afraid' }] } }],
          showIf: { in: ['home', { var: 'needs' }] },
        },
        { id: 'why', type: 'text', showIf: { '==': [{ var: 'sleep' }, 'must'] } },
        { id: 'contact', type: 'contactSafety' },
        { id: 'share', type: 'consent' },
        { id: 'partner', type: 'text', showIf: { '==': [{ var: 'share' }, 'yes'] } },
        { id: 'when', type: 'date' },
        { id: 'place', type: 'group', questions: [{ id: 'street', type: 'text' }] },
        {
          id: 'people',
          type: 'group',
          repeat: { min: 1, max: 3 },
          showIf: { '==': [{ var: 'first' }, 'home'] },
          questions: [
            { id: 'age', type: 'number' },
            { id: 'school', type: 'text', showIf: { '<': [{ var: 'age' }, 18] } },
            {
              id: 'pets',
              type: 'group',
              repeat: { min: 1, max: 2 },
              showIf: { '>': [{ var: 'age' }, 10] },
              questions: [{ id: 'pet', type: 'text' }],
            },
          ],
        },
      ],
    },
  ],
};
const hash = `sha256-${'a'.repeat(43)}`;
const way = { way: 'call', to: '312 555 0100', messageOk: true, nameOk: false, othersSee: 'unknown' };

const answer = fc.oneof(
  fc.record({ path: fc.constantFrom('/who'), value: fc.constantFrom('self', 'with-help', 'for-other') }),
  fc.record({ path: fc.constantFrom('/screen'), value: fc.constantFrom('alone', 'seen', undefined) }),
  fc.record({ path: fc.constantFrom('/afraid'), value: fc.boolean() }),
  fc.record({
    path: fc.constantFrom('/needs'),
    value: fc.constantFrom([], ['food'], ['food', 'home'], ['home'], [{ value: 'other', text: 'a dog' }], ['none']),
  }),
  fc.record({ path: fc.constantFrom('/first'), value: fc.constantFrom('food', 'home', 'unsure', undefined) }),
  fc.record({ path: fc.constantFrom('/sleep'), value: fc.constantFrom('own', 'must') }),
  fc.record({ path: fc.constantFrom('/why', '/partner', '/place/street'), value: fc.string() }),
  fc.record({
    path: fc.constantFrom('/contact'),
    value: fc.constantFrom({ ways: [], clientWill: [], times: [] }, { ways: [way], clientWill: ['visit'], times: [] }),
  }),
  fc.record({ path: fc.constantFrom('/share'), value: fc.constantFrom('yes', 'no', 'ask') }),
  fc.record({
    path: fc.constantFrom('/when'),
    value: fc.constantFrom({ year: 2026 }, { year: 2026, month: 2, day: 3 }),
  }),
  fc.record({
    path: fc.constantFrom('/people'),
    value: fc.constantFrom(
      [],
      [{ age: 12, pets: [{ pet: 'dog' }, {}] }],
      [{ age: 4, school: 'Lincoln' }],
      [{ age: 40, school: 'kept' }, {}],
    ),
  }),
);
const skip = fc
  .constantFrom('/who', '/afraid', '/needs', '/first', '/contact', '/share', '/place', '/people', '/screen')
  .map((path) => ({ path, skip: true as const }));

it('what a session sends, whatever was answered and skipped on the way, passes every check of the reader', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(answer, skip), { maxLength: 25 }), (steps) => {
      const session = createSession({ form, now: () => new Date('2026-11-22T10:00:00Z'), newId: () => 'draft' });
      for (const step of steps) {
        if ('skip' in step) session.dispatch({ type: 'skip', path: step.path, reason: 'prefer-not' });
        else session.dispatch({ type: 'answer', path: step.path, value: step.value });
      }
      const { consents, shown, ...unfrozen } = toSubmission(session, { now: () => new Date('2026-11-22T10:00:00Z') });
      const submission = {
        ...unfrozen,
        id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
        form: { ...unfrozen.form, hash },
        ...(consents && { consents: consents.map(({ text: _text, ...consent }) => ({ ...consent, textHash: hash })) }),
        ...(shown && { shown: Object.fromEntries(Object.keys(shown).map((id) => [id, hash])) }),
      };
      const parsed: Submission = submissionSchema.parse(JSON.parse(JSON.stringify(submission)));
      expect(checkSubmission(parsed, form)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
