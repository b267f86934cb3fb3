import { type AnswersOf, createSession, defineForm, toSubmission, when } from '@open-intake/core';

const form = defineForm({
  format: 'open-intake/1',
  id: 'hello',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'today',
      questions: [
        { id: 'urgent', type: 'choices', choices: ['food', 'sleep'] },
        { id: 'tonight', type: 'choice', choices: ['family', 'outside'], showIf: when('urgent').has('sleep') },
      ],
    },
  ],
  flags: [{ id: 'no-place', if: when('tonight').is('outside'), within: 'same-day' }],
});

export type Answers = AnswersOf<typeof form>; // { urgent?: readonly ('food' | 'sleep')[]; tonight?: 'family' | 'outside' }

const session = createSession({ form, now: () => new Date(), newId: () => crypto.randomUUID() });
session.dispatch({ type: 'answer', path: '/urgent', value: ['sleep'] });
session.state.visible.has('/tonight'); // true: it was hidden until now
export const submission = toSubmission(session, { now: () => new Date() }); // what the SDK freezes and sends
