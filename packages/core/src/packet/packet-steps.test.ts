import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../form/form-definition.ts';
import { submissionSchema } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';

const form = formDefinitionSchema.parse({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'alone', type: 'yesNo', deviceOnly: true },
        {
          id: 'urgent',
          type: 'choices',
          role: 'today',
          choices: ['food', 'sleep', { value: 'none', exclusive: true }],
        },
        { id: 'wants', type: 'choices', role: 'needs', choices: ['food', 'school', 'id'] },
        { id: 'first', type: 'choice', role: 'first-need', choicesFrom: 'wants' },
        {
          id: 'papers',
          type: 'choices',
          role: 'documents',
          choices: ['photo-id', 'mail', { value: 'none', exclusive: true }, { value: 'other', other: true }],
        },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
      ],
    },
  ],
  notices: [
    { id: 'food-tonight', showIf: { in: ['food', { var: 'urgent' }] } },
    { id: 'only-alone', showIf: { '===': [{ var: 'alone' }, true] } },
  ],
});
const messages = {
  en: {
    questions: {
      urgent: { choices: { food: 'Food', sleep: 'A place to sleep', none: 'None' } },
      wants: {
        choices: { food: 'Food', school: 'School', id: 'ID' },
        next: { food: 'Name a pantry that is open.', id: 'Ask which paper they lost.' },
      },
      papers: { choices: { 'photo-id': 'ID with a photo', mail: 'Mail' } },
    },
    notices: { 'food-tonight': { title: 'Food tonight' }, 'only-alone': { title: 'Safe lines' } },
  },
};
const safe = [{ way: 'call', to: '312 555 0100' }];

function packetOf(answers: object, ways: readonly object[] = safe) {
  const submission = submissionSchema.parse({
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'en',
    answers,
    contactSafety: { ways, clientWill: [], times: [] },
  });
  return makePacket({ submission, form, messages, today: '2026-11-22' });
}

describe('what to do about each need', () => {
  const answers = { urgent: ['food'], wants: ['food', 'school', 'id'], first: 'id' };

  it('is the form’s words, each need once, those of today first', () => {
    expect(packetOf(answers).needs?.map(({ need, next }) => [need.text, next?.text])).toEqual([
      ['Food', 'Name a pantry that is open.'],
      ['ID', 'Ask which paper they lost.'],
      ['School', undefined],
    ]);
  });

  it('is not said where nobody may be reached', () => {
    expect(packetOf(answers, []).needs?.every(({ next }) => next === undefined)).toBe(true);
  });

  it('is none for “none of these”', () => {
    expect(packetOf({ urgent: ['none'] }).needs).toEqual([]);
  });
});

describe('papers', () => {
  const papersOf = (papers: readonly string[]) => {
    const { held = [], missing = [] } = packetOf({ papers }).papers ?? {};
    return [held.map(({ text }) => text), missing.map(({ text }) => text)];
  };

  it('are held or missing where they were asked for', () => {
    expect(papersOf(['mail'])).toEqual([['Mail'], ['ID with a photo']]);
    expect(papersOf(['none'])).toEqual([[], ['ID with a photo', 'Mail']]);
  });

  it('are not known where nobody answered', () => {
    expect(packetOf({}).papers).toBeUndefined();
  });
});

it('says which notices stood before the person, but for those that hang on what stayed on the device', () => {
  expect(packetOf({ urgent: ['food'] }).shown?.map(({ text }) => text)).toEqual(['Food tonight']);
});

it('a packet tells by which codes places can be found', () => {
  const answers = {
    urgent: ['sleep'],
    wants: ['school', 'id'],
    first: 'id',
    papers: ['mail', { value: 'other', text: 'A letter' }],
  };
  expect(packetOf(answers).told).toEqual({
    urgent: ['sleep'],
    needs: ['school', 'id'],
    first: 'id',
    languages: [],
    documents: ['mail', 'other'],
    access: [],
  });
});
