import { describe, expect, it } from 'vitest';
import { defineForm } from '../form/define-form.ts';
import { findQuestion } from '../form/every-question.ts';
import type { Issue } from '../issues/issue.ts';
import { answerIssues } from '../questions/answer-issues.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from '../session/create-session.ts';
import { answersSchema } from './answers-schema.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSubmission } from './check-submission.ts';
import type { Submission } from './submission.ts';

const shares = { sum: { map: [{ var: 'people' }, { var: 'share' }] } };

/** Who shares a flat: rent below income, shares that add up, nobody with more rooms than there are. */
const form = defineForm({
  format: 'open-intake/1',
  id: 'flat',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'part',
      questions: [
        { id: 'alone', type: 'yesNo', deviceOnly: true },
        { id: 'income', type: 'number' },
        {
          id: 'rent',
          type: 'number',
          showIf: { '!=': [{ var: 'income' }, 0] },
          constraints: [
            {
              id: 'below-income',
              rule: { or: [{ '!': [{ var: 'income' }] }, { '<=': [{ var: 'rent' }, { var: 'income' }] }] },
            },
            { id: 'not-alone', rule: { '!=': [{ var: 'alone' }, true] } },
          ],
        },
        {
          id: 'moved',
          type: 'date',
          constraints: [{ id: 'past', rule: { '<=': [{ daysUntil: { var: 'moved' } }, 0] } }],
        },
        {
          id: 'call',
          type: 'text',
          constraints: [{ id: 'open', rule: { '<': [{ var: 'now' }, '2026-11-22T17:00'] } }],
        },
        { id: 'rooms', type: 'number' },
        {
          id: 'people',
          type: 'group',
          repeat: { max: 5 },
          constraints: [{ id: 'hundred', rule: { '==': [shares, 100] } }],
          questions: [
            { id: 'share', type: 'number' },
            {
              id: 'own_rooms',
              type: 'number',
              constraints: [{ id: 'in-flat', rule: { '<=': [{ var: 'own_rooms' }, { var: 'rooms' }] } }],
            },
          ],
        },
        {
          id: 'share_consent',
          type: 'consent',
          constraints: [{ id: 'sure', rule: { '!=': [{ var: 'share_consent' }, 'no'] } }],
        },
      ],
    },
  ],
} as const);

const today = '2026-11-22';
const now = '2026-11-22T18:00';
const question = (id: string) => findQuestion(form, id) as Question;

type Answers = Readonly<Record<string, unknown>>;

function onDevice(id: string, answers: Answers, path = `/${id}`): readonly string[] {
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>((here, key) => (here as Answers)[key], answers);
  return told(checkAnswer(question(id), value, { form, answers, today, now, path }));
}

const told = (issues: readonly Issue[]) =>
  issues.map(({ path, code, params }) => [path, code, ...Object.values(params ?? {})].join(' '));

function onServer(answers: Answers, options: { readonly today?: string } = { today }): readonly string[] {
  const result = answersSchema(form, options).safeParse(answers);
  return result.success ? [] : told(answerIssues(result.error.issues));
}

const submission: Submission = {
  format: 'open-intake/1',
  id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
  form: { id: 'flat', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
  language: 'en',
  answers: {},
};

describe('a constraint', () => {
  it.each<readonly [name: string, id: string, answers: Answers, issues: readonly string[]]>([
    ['holds', 'rent', { income: 900, rent: 500 }, []],
    ['does not hold', 'rent', { income: 400, rent: 500 }, ['/rent constraint below-income']],
    ['reads what stays on the device', 'rent', { alone: true, rent: 5 }, ['/rent constraint not-alone']],
    ['of a question that is not answered holds', 'moved', { moved: undefined }, []],
    ['of a hidden question does not count', 'rent', { income: 0, rent: 500 }, []],
    ['reads the day', 'moved', { moved: { year: 2026, month: 11, day: 23 } }, ['/moved constraint past']],
    ['reads the time', 'call', { call: 'x' }, ['/call constraint open']],
    ['of rows', 'people', { people: [{ share: 30 }, { share: 60 }] }, ['/people constraint hundred']],
    ['of rows that add up', 'people', { people: [{ share: 33.3 }, { share: 33.3 }, { share: 33.4 }] }, []],
    [
      'in a row reads the form',
      'people',
      { rooms: 2, people: [{ share: 100, own_rooms: 3 }] },
      ['/people/0/own_rooms constraint in-flat'],
    ],
  ])('%s', (_, id, answers, issues) => {
    expect(onDevice(id, answers)).toEqual(issues);
  });

  it('in a row is checked by itself too', () => {
    const answers = { rooms: 2, people: [{ own_rooms: 1 }, { own_rooms: 3 }] };
    expect(onDevice('own_rooms', answers, '/people/1/own_rooms')).toEqual(['/people/1/own_rooms constraint in-flat']);
    expect(onDevice('own_rooms', answers, '/people/0/own_rooms')).toEqual([]);
  });

  it('is checked with the answer in hand, kept or not', () => {
    expect(told(checkAnswer(question('rent'), 500, { form, answers: { income: 400, rent: 1 }, today }))).toEqual([
      '/rent constraint below-income',
    ]);
  });

  it('of a consent is checked where the consent travels', () => {
    const consents = [
      {
        id: 'share_consent',
        decision: 'no',
        textHash: `sha256-${'a'.repeat(43)}`,
        language: 'en',
        at: '2026-11-22T10:00:00Z',
      },
    ] as const;
    const issues = checkSubmission({ ...submission, consents: [...consents] }, form, { today });
    expect(told(issues)).toEqual(['/share_consent constraint sure']);
  });

  it('needs no evaluation of the form where a session has done it', () => {
    const answers = { income: 400, rent: 500 };
    const session = createSession({ form, answers, now: () => new Date(2026, 10, 22), newId: () => 'id' });
    const evaluated = { ...session.state, visible: new Set(['/rent']) };
    const issues = checkAnswer(question('rent'), 500, { form, answers: session.state.answers, today, evaluated });
    expect(told(issues)).toEqual([]);
  });
});

describe('the server', () => {
  it('finds what the device finds', () => {
    expect(onServer({ income: 400, rent: 500, people: [{ share: 1, own_rooms: 1 }], rooms: 0 })).toEqual([
      '/rent constraint below-income',
      '/people/0/own_rooms constraint in-flat',
    ]);
    expect(onServer({ people: [{ share: 1 }] })).toEqual(['/people constraint hundred']);
  });

  it('lets hold what hangs on the device, on the time or on a day it does not know', () => {
    expect(onServer({ rent: 500, call: 'x' })).toEqual([]);
    expect(onServer({ moved: { year: 2030, month: 1, day: 1 } }, {})).toEqual([]);
  });
});
