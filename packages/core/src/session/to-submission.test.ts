import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from './create-session.ts';
import { toSubmission } from './to-submission.ts';

const now = () => new Date('2026-11-22T12:00:00Z');

const questions: Question[] = [
  { id: 'who', type: 'choice', choices: ['self', 'with-help', 'for-other'], role: 'filled-by' },
  { id: 'privacy', type: 'choice', choices: ['alone', 'seen'], deviceOnly: true },
  { id: 'contact', type: 'contactSafety' },
  { id: 'share', type: 'consent' },
  { id: 'name', type: 'text' },
  { id: 'kind', type: 'choice', choices: ['a', { value: 'other', other: true }] },
  { id: 'more', type: 'text', showIf: { '!=': [{ var: 'name' }, null] } },
  {
    id: 'people',
    type: 'group',
    repeat: { max: 3 },
    questions: [
      { id: 'age', type: 'number' },
      { id: 'secret', type: 'text', deviceOnly: true },
    ],
  },
];
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'needs',
  version: '1.2.0',
  languages: ['en', 'es'],
  sections: [{ id: 'all', questions }],
};
const call = { way: 'call', to: '312 555 0100', messageOk: false, nameOk: false, othersSee: 'unknown' };
const contact = { ways: [call], clientWill: [], times: [] };

function submissionOf(
  answers: Readonly<Record<string, unknown>>,
  act?: (session: ReturnType<typeof createSession>) => void,
) {
  const session = createSession({ form, answers, now, newId: () => 'ref', language: 'es' });
  act?.(session);
  return toSubmission(session, { now });
}

describe('toSubmission', () => {
  it('has nothing that was not said', () => {
    expect(submissionOf({})).toEqual({
      format: 'open-intake/1',
      form: { id: 'needs', version: '1.2.0' },
      language: 'es',
      answers: {},
      draftRef: 'ref',
    });
  });

  it('says who filled it in at the top level too', () => {
    expect(submissionOf({ who: 'with-help' })).toMatchObject({ filledBy: 'with-help', answers: { who: 'with-help' } });
  });

  it('does not say who filled it in where that stays on the device, or is said in codes of its own', () => {
    const who = { id: 'who', type: 'choice', choices: ['self', 'my-sister'], role: 'filled-by' } as const;
    const draftWith = (question: Question, said: string) => {
      const sections = [{ id: 'all', questions: [question] }];
      const options = { form: { ...form, sections }, answers: { who: said }, now, newId: () => 'ref' };
      return toSubmission(createSession(options), { now });
    };
    expect(draftWith({ ...who, choices: [...who.choices], deviceOnly: true }, 'self')).not.toHaveProperty('filledBy');
    expect(draftWith({ ...who, choices: [...who.choices] }, 'my-sister')).not.toHaveProperty('filledBy');
  });

  it('has contact safety at the top level only', () => {
    expect(submissionOf({ contact })).toMatchObject({ contactSafety: contact, answers: {} });
  });

  it('has no contact safety when nothing was picked', () => {
    expect(submissionOf({ contact: { ways: [], clientWill: [], times: [] } })).not.toHaveProperty('contactSafety');
  });

  it('has consents at the top level, with the words seen', () => {
    const submission = submissionOf({ share: 'ask' }, (session) =>
      session.dispatch({ type: 'seen', id: 'share', text: '["es"]' }),
    );
    expect(submission.answers).toEqual({});
    expect(submission.consents).toEqual([
      { id: 'share', decision: 'ask', language: 'es', at: '2026-11-22T12:00:00.000Z', text: '["es"]' },
    ]);
  });

  it('dates a consent with when it was decided, in the language and on the words of then', () => {
    let hour = '10';
    const clock = () => new Date(`2026-11-22T${hour}:00:00Z`);
    const session = createSession({ form, now: clock, newId: () => 'ref', language: 'es' });
    session.dispatch({ type: 'seen', id: 'share', text: '["es"]' });
    session.dispatch({ type: 'answer', path: '/share', value: 'yes' });
    session.dispatch({ type: 'language', language: 'en' });
    session.dispatch({ type: 'seen', id: 'share', text: '["en"]' });
    hour = '11';
    expect(toSubmission(session, { now: clock }).consents).toEqual([
      { id: 'share', decision: 'yes', language: 'es', at: '2026-11-22T10:00:00.000Z', text: '["es"]' },
    ]);
  });

  it('dates a consent anew when it is decided otherwise', () => {
    let hour = '10';
    const session = createSession({ form, now: () => new Date(`2026-11-22T${hour}:00:00Z`), newId: () => 'ref' });
    session.dispatch({ type: 'answer', path: '/share', value: 'yes' });
    hour = '11';
    session.dispatch({ type: 'answer', path: '/share', value: 'no' });
    expect(toSubmission(session, { now }).consents).toMatchObject([{ decision: 'no', at: '2026-11-22T11:00:00.000Z' }]);
  });

  it('normalises what was typed, in contact safety too', () => {
    const submission = submissionOf({
      name: 'A\ud800\r\nB\u0007',
      contact: { ...contact, ways: [{ ...call, to: '312\udc00' }] },
    });
    expect(submission.answers).toEqual({ name: 'A\ufffd\nB' });
    expect(submission.contactSafety?.ways[0]?.to).toBe('312\ufffd');
  });

  it('sends no answer of which nothing is left', () => {
    expect(submissionOf({ name: '\u0007' }).answers).toEqual({});
  });

  it('A9 sends no lone surrogate, whatever was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', '\r', '\u0007', '\ud83d', '\ude00') });
    fc.assert(
      fc.property(typed, typed, typed, (one, two, three) => {
        const way = { ...call, to: two, person: three };
        const other = { value: 'other', text: three };
        const submission = submissionOf({ name: one, kind: other, contact: { ...contact, ways: [way], note: one } });
        expect(JSON.stringify([submission.answers, submission.contactSafety])).not.toMatch(/\\ud[89a-f]/);
      }),
    );
  });

  it('leaves out what stays on the device: answers, skips and words', () => {
    const submission = submissionOf({ privacy: 'alone', people: [{ age: 4, secret: 'x' }] }, (session) => {
      session.dispatch({ type: 'seen', id: 'privacy', text: 'Can anyone see?' });
      session.dispatch({ type: 'skip', path: '/privacy' });
    });
    expect(submission.answers).toEqual({ people: [{ age: 4 }] });
    expect(submission).not.toHaveProperty('skipped');
    expect(submission).not.toHaveProperty('shown');
  });

  it('leaves out what is hidden and what is blank', () => {
    expect(submissionOf({ name: '  ', more: 'x' }).answers).toEqual({});
  });

  it('keeps rows in their places, also those without answers', () => {
    expect(submissionOf({ people: [{}, { age: 9 }] }).answers).toEqual({ people: [{}, { age: 9 }] });
  });

  it('has the skips of what is visible', () => {
    const submission = submissionOf({}, (session) => {
      session.dispatch({ type: 'skip', path: '/name', reason: 'prefer-not' });
      session.dispatch({ type: 'skip', path: '/more' });
    });
    expect(submission.skipped).toEqual({ '/name': 'prefer-not' });
  });

  it('says when it is sent before the end', () => {
    const session = createSession({ form, now, newId: () => 'ref' });
    expect(toSubmission(session, { now, partial: true }).partial).toBe(true);
  });
});
