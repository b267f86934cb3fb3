import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { isAlone } from '../roles/alone.ts';
import { createSession } from '../session/create-session.ts';
import { toInterviewSubmission } from '../session/to-interview-submission.ts';
import { checkSubmission } from '../submission/check-submission.ts';
import type { Interview } from '../submission/interview.ts';
import { type Submission, submissionSchema } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';
import { packetSummary } from './packet-summary.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'start',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'for-other'] },
        {
          id: 'private',
          type: 'choice',
          role: 'private-screen',
          deviceOnly: true,
          choices: ['alone', 'seen'],
          showIf: { '===': [{ var: 'who' }, 'self'] },
        },
        { id: 'speaks', type: 'language', role: 'language', showIf: { '===': [{ var: 'sleep' }, 'car'] } },
        { id: 'interpreter', type: 'choice', role: 'interpreter', choices: ['yes', 'no'] },
        { id: 'sleep', type: 'choice', choices: ['own', 'car'] },
        { id: 'story', type: 'longText' },
        { id: 'danger', type: 'yesNo', showIf: { '===': [{ var: 'private' }, 'alone'] } },
        { id: 'people', type: 'group', repeat: { max: 3 }, questions: [{ id: 'age', type: 'number' }] },
        { id: 'share', type: 'consent' },
      ],
    },
  ],
};
const messages = {
  en: {
    questions: {
      sleep: { label: 'Where do you sleep?', helper: { label: 'Where do they sleep?' } },
      age: { label: 'How old?' },
    },
  },
};
const interview: Interview = {
  how: 'phone',
  worker: 'Dana',
  spoken: 'es',
  interpreter: { by: 'line', name: 'Language Line' },
  readAloud: ['share'],
  byWorker: ['/sleep', '/people/0/age', '/story'],
};
const hash = `sha256-${'a'.repeat(43)}`;

function taken(answers: Readonly<Record<string, unknown>>, given: Interview = interview): Submission {
  const ids = ['6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01'];
  const session = createSession({ form, language: 'es', answers, now: () => 0, newId: () => ids[0] ?? '' });
  const unfrozen = toInterviewSubmission(session, { interview: given, writtenIn: 'en', now: () => 0 });
  const { consents = [], form: named } = unfrozen;
  const frozen = {
    ...unfrozen,
    id: ids[0],
    form: { ...named, hash },
    shown: {},
    consents: consents.map(({ id, decision, language, at }) => ({ id, decision, language, at, textHash: hash })),
  };
  return submissionSchema.parse(JSON.parse(JSON.stringify(frozen)));
}

const packetOf = (submission: Submission) => makePacket({ submission, form, messages, language: 'en' });

describe('a form that a worker fills in with somebody', () => {
  it('is taken, and says who filled it in', () => {
    const submission = taken({ who: 'self', private: 'alone', sleep: 'car', danger: true, share: 'yes' });
    expect(checkSubmission(submission, form)).toEqual([]);
    expect(submission.filledBy).toBe('worker');
    expect(packetOf(submission).client.filledBy).toBe('worker');
  });

  it('tells in the packet how, by whom, through whom and in which language', () => {
    const { interview: told, client } = packetOf(taken({ who: 'self', sleep: 'own', share: 'no' }));
    expect(told).toEqual({
      how: 'phone',
      worker: 'Dana',
      spoken: { tag: 'es', text: { text: 'Spanish', lang: 'en', dir: 'ltr' } },
      interpreter: { by: 'line', name: 'Language Line' },
      readAloud: ['share'],
      byWorker: [{ text: 'Where do you sleep?', lang: 'en', dir: 'ltr' }],
    });
    expect(client.language?.tag).toBe('es');
  });

  it('marks what the worker knew or saw, of what was answered', () => {
    const submission = taken({ who: 'self', sleep: 'own', people: [{ age: 4 }, { age: 6 }], share: 'no' });
    const items = packetOf(submission).sections.flatMap((section) => section.items);
    expect(items.map(({ path, byWorker = false }) => [path, byWorker])).toEqual([
      ['/sleep', true],
      ['/people/0/age', true],
      ['/people/1/age', false],
    ]);
  });

  it('is in the language of the worker where the worker wrote, unless the words are those of the person', () => {
    const written = (story: string) => taken({ who: 'self', story }).textLanguage;
    expect(written('no heat')).toEqual({ '/story': 'en' });
    expect(written('no tengo donde dormir con los niños')).toEqual({ '/story': 'es' });
  });

  it('gives the language that was heard to the list', () => {
    const submission = taken({ who: 'self', interpreter: 'no' }, { ...interview, spoken: 'pl' });
    expect(packetSummary({ submission, form, messages }).language?.tag).toBe('pl');
  });

  it('asks in the words for the person, and in those for a helper where somebody else called', () => {
    const labelOf = (who: string) => packetOf(taken({ who, sleep: 'own' })).sections[0]?.items[0]?.question.text;
    expect([labelOf('self'), labelOf('for-other')]).toEqual(['Where do you sleep?', 'Where do they sleep?']);
  });

  it('warns as ever where somebody else called for the person', () => {
    expect(packetOf(taken({ who: 'for-other', sleep: 'own' })).client.filledBy).toBe('for-other');
  });

  it('is alone by what the person said, as anybody is', () => {
    const session = (answers: Readonly<Record<string, unknown>>) =>
      createSession({ form, answers, now: () => 0, newId: () => '' });
    expect(isAlone(session({ who: 'self', private: 'alone' }))).toBe(true);
    expect(isAlone(session({ who: 'self', private: 'seen' }))).toBe(false);
    expect(isAlone(session({ who: 'self' }))).toBe(false);
    expect(isAlone(session({ who: 'for-other', private: 'alone' }))).toBe(false);
  });
});
