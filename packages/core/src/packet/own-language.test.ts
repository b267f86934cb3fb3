import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../form/form-definition.ts';
import { createSession } from '../session/create-session.ts';
import { toSubmission } from '../session/to-submission.ts';
import type { Submission } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';

const form = formDefinitionSchema.parse({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['es', 'en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'for-other'] },
        { id: 'speaks', type: 'language', role: 'language' },
        { id: 'story', type: 'longText' },
        { id: 'work', type: 'choice', choices: ['a', { value: 'other', other: true }] },
        { id: 'name', type: 'text', role: 'name' },
        { id: 'phone', type: 'phone' },
      ],
    },
  ],
});
const polish = 'Potrzebuję pomocy dla dzieci.';
const arabic = 'أحتاج مكانا للنوم';
const spanish = 'Necesito ayuda para mis hijos.';

function ownOf(answers: Submission['answers'], changes: Partial<Submission> = {}): readonly (readonly string[])[] {
  const submission: Submission = {
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'es',
    answers,
    ...changes,
  };
  const { sections } = makePacket({ submission, form, language: 'en' });
  return sections
    .flatMap(({ items }) => items)
    .flatMap(({ id, values }) => values.filter(({ own }) => own).map(({ lang }) => [id, lang]));
}

describe('the language of what somebody typed in a Spanish form', () => {
  for (const [name, answers, lang] of [
    ['Polish of who speaks Polish', { speaks: 'pl', story: polish }, 'pl'],
    ['Polish of who did not say', { story: polish }, 'und'],
    ['Polish of who speaks Spanish too, as far as anybody can tell', { speaks: 'ru', story: polish }, 'und'],
    ['Arabic of who speaks Arabic', { speaks: 'ar', story: arabic }, 'ar'],
    ['Arabic of who did not say', { story: arabic }, 'und'],
    ['Arabic of who speaks Polish', { speaks: 'pl', story: arabic }, 'und'],
    ['Spanish of who speaks Spanish', { speaks: 'es', story: spanish }, 'es'],
    ['Spanish that shows it is', { speaks: 'so', story: spanish }, 'es'],
    ['Chinese of who speaks Mandarin', { speaks: 'cmn', story: '我需要帮助' }, 'cmn'],
    ['Japanese', { speaks: 'ja', story: 'たすけて ください 日本' }, 'ja'],
    ['words of a helper', { who: 'for-other', speaks: 'pl', story: polish }, 'und'],
  ] as const) {
    it(`is told for ${name}`, () => {
      expect(ownOf(answers)).toEqual([['story', lang]]);
    });
  }

  it('is told for words beside a choice', () => {
    expect(ownOf({ speaks: 'pl', work: { value: 'other', text: 'Szyję.' } })).toEqual([['work', 'pl']]);
  });

  it('is what the envelope says, where it says so', () => {
    expect(ownOf({ speaks: 'pl', story: polish }, { textLanguage: { '/story': 'cs' } })).toEqual([['story', 'cs']]);
  });
});

describe('the envelope', () => {
  function sent(answers: Readonly<Record<string, unknown>>) {
    const session = createSession({ form, answers, language: 'es', now: () => new Date(0), newId: () => 'draft' });
    return toSubmission(session, { now: () => 0 }).textLanguage;
  }

  it('says in which language words are, where that is not the language of the form', () => {
    expect(sent({ speaks: 'pl', story: polish, work: { value: 'other', text: 'Szyję.' } })).toEqual({
      '/story': 'pl',
      '/work': 'pl',
    });
  });

  it('says that it is not known', () => {
    expect(sent({ story: polish })).toEqual({ '/story': 'und' });
  });

  it('says nothing of words in the language of the form, of names and of numbers', () => {
    expect(sent({ speaks: 'es', story: spanish, name: 'Ola', phone: '312 555 0100' })).toBe(undefined);
  });
});
