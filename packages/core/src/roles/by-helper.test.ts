import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { makePacket } from '../packet/make-packet.ts';
import { seenTexts } from '../seen/seen-texts.ts';
import { createSession } from '../session/create-session.ts';
import { toDraft } from '../session/to-draft.ts';
import { isByHelper } from './by-helper.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'asks', type: 'yesNo' },
        {
          id: 'who',
          type: 'choice',
          role: 'filled-by',
          choices: ['self', 'with-help', 'for-other', 'worker', 'robot'],
          showIf: { '!==': [{ var: 'asks' }, false] },
        },
        { id: 'age', type: 'number' },
      ],
    },
  ],
};
const messages = {
  en: {
    sections: { all: { title: 'You', helper: { title: 'Them' } } },
    questions: { age: { label: 'How old are you?', helper: { label: 'How old are they?' } } },
  },
};
const now = () => new Date('2026-11-30T12:00:00Z');
const filling = (answers: Readonly<Record<string, unknown>>) =>
  createSession({ form, answers, language: 'en', now, newId: () => 'x' });

describe('who is spoken to', () => {
  it.each(['with-help', 'for-other', 'worker'])('is a helper for the answer %s', (who) => {
    expect(isByHelper(filling({ who }))).toBe(true);
  });

  it.each([{}, { who: 'self' }, { who: 'robot' }, { who: 'for-other', asks: false }])(
    'is the person for %j',
    (answers) => {
      expect(isByHelper(filling(answers))).toBe(false);
    },
  );

  it('changes with the answer, and the words seen with it', () => {
    const session = filling({ who: 'self' });
    const age = form.sections[0]!.questions[2]!;
    const seen = () => seenTexts(session, messages, [age])[0]?.[1];
    const [before] = [seen()];
    session.dispatch({ type: 'answer', path: '/who', value: 'for-other' });
    const between = seen();
    session.dispatch({ type: 'answer', path: '/who', value: 'self' });
    expect([before, between, seen()]).toEqual([
      expect.stringContaining('are you'),
      expect.stringContaining('are they'),
      before,
    ]);
  });
});

it('a packet says what the helper was asked', () => {
  const draft = toDraft(filling({ who: 'for-other', age: 71 }), { now });
  const submission = {
    ...draft,
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    consents: [],
    form: { ...draft.form, hash: '' },
  };
  const asked = (filledBy: 'self' | 'for-other') =>
    makePacket({ submission: { ...submission, filledBy }, form, messages, language: 'en' }).sections.map(
      ({ title, items }) => [title.text, items.find(({ id }) => id === 'age')?.question.text],
    );
  expect(asked('for-other')).toEqual([['Them', 'How old are they?']]);
  expect(asked('self')).toEqual([['You', 'How old are you?']]);
});
