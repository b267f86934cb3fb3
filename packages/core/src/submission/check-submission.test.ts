import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { checkSubmission } from './check-submission.ts';
import type { Submission } from './submission.ts';

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
        { id: 'screen', type: 'yesNo', deviceOnly: true },
        { id: 'name', type: 'text', required: true },
        { id: 'contact', type: 'contactSafety', ways: ['call', 'email'] },
        { id: 'time', type: 'text', showIf: { '!!': [{ var: 'contact' }] } },
        { id: 'share', type: 'consent', decisions: ['yes', 'no'] },
        { id: 'partner', type: 'text', showIf: { '==': [{ var: 'share' }, 'yes'] } },
        { id: 'people', type: 'group', repeat: { max: 3 }, questions: [{ id: 'age', type: 'number' }] },
      ],
    },
  ],
};
const hash = `sha256-${'a'.repeat(43)}`;
const consent = { id: 'share', decision: 'yes', textHash: hash, language: 'en', at: '2026-11-22T10:00:00Z' } as const;
const way = { way: 'call', to: '312 555 0100', messageOk: true, nameOk: false, othersSee: 'unknown' } as const;
const contactSafety = { ways: [way], clientWill: [], times: [] };

function issuesOf(changes: Partial<Submission>): readonly string[] {
  const submission: Submission = {
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'small', version: '1.0.0', hash },
    language: 'en',
    answers: { name: 'Ana' },
    ...changes,
  };
  return checkSubmission(submission, form).map((issue) => `${issue.path} ${issue.code}`);
}

describe('checkSubmission finds nothing in', () => {
  it.each<[string, Partial<Submission>]>([
    ['the least that is required', {}],
    ['a skip under the bare id of its question', { skipped: { who: 'prefer-not' } }],
    ['a skip', { skipped: { '/who': 'prefer-not', '/people/0/age': 'dont-know', '/contact': 'not-now' } }],
    ['a safe way to call', { contactSafety, answers: { name: 'Ana', time: 'noon' } }],
    ['nothing picked: do not contact', { contactSafety: { ways: [], clientWill: [], times: [] } }],
    ['a consent and what it opens', { consents: [consent], answers: { name: 'Ana', partner: 'Food bank' } }],
    ['answers that say who, in an envelope that does not', { answers: { name: 'Ana', who: 'with-help' } }],
    ['a helper who says so', { filledBy: 'with-help', answers: { name: 'Ana', who: 'with-help' } }],
    ['references to questions', { shown: { name: hash }, textLanguage: { '/people/0/age': 'es' } }],
    ['what was sent before the end', { partial: true, answers: {}, skipped: { '/name': 'not-now' } }],
  ])('%s', (_name, changes) => {
    expect(issuesOf(changes)).toEqual([]);
  });
});

describe('checkSubmission finds', () => {
  it.each<[string, Partial<Submission>, readonly string[]]>([
    ['what is required and missing', { answers: {} }, ['/name required']],
    [
      'a skip of something unknown',
      { skipped: { '/x': 'not-now', '/people/0': 'not-now' } },
      ['/x unknown-question', '/people/0 unknown-question'],
    ],
    ['a skip that tells of the device', { skipped: { '/screen': 'not-now' } }, ['/screen device-only']],
    [
      'a skip of what is required',
      { answers: {}, skipped: { '/name': 'not-now' } },
      ['/name required', '/name required-skipped'],
    ],
    [
      'an answer that is skipped too',
      { answers: { name: 'Ana', who: 'self' }, filledBy: 'self', skipped: { '/who': 'not-now' } },
      ['/who answered-and-skipped'],
    ],
    [
      'an answer that is skipped too under its bare id',
      { answers: { name: 'Ana', who: 'self' }, filledBy: 'self', skipped: { who: 'not-now' } },
      ['/who answered-and-skipped'],
    ],
    [
      'a way without its number',
      { contactSafety: { ...contactSafety, ways: [{ ...way, to: ' ' }] } },
      ['/contact/ways/0 to-missing'],
    ],
    [
      'a way that was not offered',
      { contactSafety: { ...contactSafety, ways: [{ ...way, way: 'letter' }] } },
      ['/contact/ways/0 not-a-choice'],
    ],
    ['a consent nobody asked for', { consents: [{ ...consent, id: 'sell' }] }, ['/sell unknown-consent']],
    ['two decisions about one consent', { consents: [consent, consent] }, ['/share repeated-choice']],
    ['a decision that was not offered', { consents: [{ ...consent, decision: 'ask' }] }, ['/share not-a-choice']],
    [
      'what a consent did not open',
      { consents: [{ ...consent, decision: 'no' }], answers: { name: 'Ana', partner: 'x' } },
      ['/partner hidden-answer'],
    ],
    [
      'a helper who does not say so',
      { filledBy: 'self', answers: { name: 'Ana', who: 'with-help' } },
      ['/who filled-by-differs'],
    ],
    ['words of an unknown question', { shown: { other: hash } }, ['/other unknown-question']],
    ['a language of an unknown text', { textLanguage: { '/other': 'es' } }, ['/other unknown-question']],
  ])('%s', (_name, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it('contact safety that the form never asked for', () => {
    const bare = { ...form, sections: [{ id: 'all', questions: [{ id: 'name', type: 'text' as const }] }] };
    const submission = {
      format: 'open-intake/1',
      id: '',
      form: { id: 'small', version: '1.0.0', hash },
      language: 'en',
      answers: {},
      contactSafety,
    } as const;
    expect(checkSubmission(submission, bare)).toEqual([{ code: 'unknown-question', path: '/contactSafety' }]);
  });

  it('what a stranger sent without repeating it', () => {
    const answers = JSON.parse('{"name":"Ana","312 555 0100":1,"__proto__":1}') as Record<string, unknown>;
    expect(issuesOf({ answers, skipped: { '/I live at 5 Main': 'not-now' } })).toEqual([
      ' unknown-question',
      ' unknown-question',
      ' unknown-question',
    ]);
  });

  it('no more than 200 things', () => {
    const skipped = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`/k${at}`, 'not-now' as const]));
    expect(issuesOf({ skipped })).toHaveLength(200);
  });
});
