import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from '../session/create-session.ts';
import { toSubmission } from '../session/to-submission.ts';
import { answersSchema } from './answers-schema.ts';
import { checkAnswer } from './check-answer.ts';
import { submissionSchema } from './submission.ts';

/** Milliseconds of the quickest of five runs: other work on the machine does not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Rows A1–A61 of the corpus of bad input that core answers for; test/fuzz/answer-corpus.test.ts says where each row is held. */
const questions: Question[] = [
  { id: 'name', type: 'text', required: true },
  { id: 'short', type: 'text', maxLength: 5 },
  { id: 'zip', type: 'text', pattern: '[0-9]{5}' },
  { id: 'story', type: 'longText', maxLength: 10_000 },
  { id: 'age', type: 'number', min: 0, max: 120, integer: true },
  { id: 'weight', type: 'number' },
  { id: 'rent', type: 'money', currencies: ['USD', 'JPY'] },
  { id: 'papers', type: 'file', max: 2 },
  { id: 'mail', type: 'email' },
  { id: 'call', type: 'phone' },
  { id: 'birth', type: 'date', max: 'today' },
  { id: 'day', type: 'date', precision: 'day' },
  { id: 'sleep', type: 'choice', choices: ['own', 'outside', { value: 'other', other: true }] },
  {
    id: 'needs',
    type: 'choices',
    choices: ['food', 'home', { value: 'other', other: true }, { value: 'none', exclusive: true }],
    min: 1,
    max: 2,
  },
  { id: 'alone', type: 'yesNo' },
  { id: 'speaks', type: 'language' },
  {
    id: 'household',
    type: 'group',
    repeat: { min: 1, max: 2 },
    questions: [{ id: 'years', type: 'number', required: true }],
  },
];
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'corpus',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
};
const today = '2026-11-22';

function issuesOf(id: string, value: unknown): readonly string[] {
  const question = questions.find((candidate) => candidate.id === id) as Question;
  return checkAnswer(question, value, { form, answers: { [id]: value }, today }).map(
    (issue) => `${issue.path} ${issue.code}`,
  );
}

describe('an answer that is not taken', () => {
  it.each([
    ['A1 empty', 'name', '', '/name required'],
    ['A2 spaces', 'name', '   ', '/name required'],
    ['A3 no-break and ideographic spaces', 'name', '\u00a0\u3000', '/name required'],
    ['A4 characters without width', 'name', '\u200b\u200c\u200d', '/name required'],
    ['A1 absent', 'name', undefined, '/name required'],
    ['A61 null where required', 'name', null, '/name required'],
    ['A61 null', 'short', null, '/short wrong-type'],
    ['A7 NUL', 'short', 'a\0b', '/short control-character'],
    ['A16 one character too many', 'story', 'x'.repeat(10_001), '/story too-long'],
    ['A34 infinity', 'weight', Number.POSITIVE_INFINITY, '/weight not-a-number'],
    ['A34 not a number', 'weight', Number.NaN, '/weight not-a-number'],
    ['A32 nothing typed, which is not 0', 'weight', '', '/weight not-a-number'],
    ['A33 a digit in quotes', 'weight', '0', '/weight not-a-number'],
    ['A34 1e308', 'weight', 1e308, '/weight too-big'],
    ['A37 beyond what JSON keeps', 'weight', 2 ** 53 + 2, '/weight too-big'],
    ['A34 an exponent in an amount', 'rent', { amount: '1e308', currency: 'USD' }, '/rent/amount not-a-number'],
    ['A36 a comma in an amount', 'rent', { amount: '1,5', currency: 'USD' }, '/rent/amount not-a-number'],
    [
      'A37 an amount that no currency has',
      'rent',
      { amount: '0.001', currency: 'USD' },
      '/rent/amount too-many-decimals',
    ],
    ['A39 an amount below zero', 'rent', { amount: '-0.01', currency: 'USD' }, '/rent/amount too-small'],
    ['A39 an age below zero', 'age', -1, '/age too-small'],
    ['A39 half an age', 'age', 1.5, '/age not-whole'],
    ['A42 30 February', 'birth', { year: 2023, month: 2, day: 30 }, '/birth not-a-date'],
    ['A43 29 February 2023', 'birth', { year: 2023, month: 2, day: 29 }, '/birth not-a-date'],
    ['A42 month 13', 'birth', { year: 2023, month: 13 }, '/birth not-a-date'],
    ['A44 year 0', 'birth', { year: 0, month: 1, day: 1 }, '/birth two-digit-year'],
    ['A44 year 9999', 'day', { year: 9999, month: 12, day: 31 }, '/day date-too-late'],
    ['A45 tomorrow', 'birth', { year: 2026, month: 11, day: 23 }, '/birth date-too-late'],
    ['A46 a day without a month', 'birth', { year: 2020, day: 3 }, '/birth not-a-date'],
    ['A46 not exact enough', 'day', { year: 2020, month: 3 }, '/day date-incomplete'],
    ['A47 a Hijri year', 'birth', { year: 1405 }, '/birth other-calendar'],
    ['A47 a Persian year', 'day', { year: 1402, month: 9, day: 1 }, '/day other-calendar'],
    ['A47 a Buddhist year', 'birth', { year: 2528 }, '/birth other-calendar'],
    ['A51 a year of two digits', 'birth', { year: 85 }, '/birth two-digit-year'],
    ['A56 a choice not in the list', 'sleep', 'castle', '/sleep not-a-choice'],
    ['A56 a name every object has', 'sleep', 'constructor', '/sleep not-a-choice'],
    ['A57 a list where one is asked', 'sleep', ['own'], '/sleep wrong-type'],
    ['A57 one where a list is asked', 'needs', 'food', '/needs wrong-type'],
    ['A57 words beside a choice that takes none', 'sleep', { value: 'own', text: 'x' }, '/sleep wrong-type'],
    ['A58 100,000 picks', 'needs', Array(100_000).fill('food'), '/needs too-many'],
    ['a pick that is there twice', 'needs', ['food', 'food'], '/needs repeated-choice'],
    ['an exclusive pick with another', 'needs', ['none', 'food'], '/needs exclusive-choice'],
    ['more picks than asked', 'needs', ['food', 'home', 'other'], '/needs too-many'],
    ['A59 no row', 'household', [], '/household too-few-rows'],
    ['A59 a row too many', 'household', [{ years: 1 }, { years: 2 }, { years: 3 }], '/household too-many-rows'],
    ['a row without what is required', 'household', [{ years: 1 }, {}], '/household/1/years required'],
    ['A57 a row that is no object', 'household', ['x'], '/household/0 wrong-type'],
    ['A60 "true"', 'alone', 'true', '/alone wrong-type'],
    ['A60 1', 'alone', 1, '/alone wrong-type'],
    ['an e-mail address without a host', 'mail', 'ana@', '/mail not-an-email'],
    ['an e-mail address with a space', 'mail', 'ana b@example.org', '/mail not-an-email'],
    ['a language that is no tag', 'speaks', 'Spanish please', '/speaks not-a-language'],
    ['A40 a ZIP code that does not fit', 'zip', '0213', '/zip wrong-pattern'],
  ])('%s', (_name, id, value, issue) => {
    expect(issuesOf(id, value)).toEqual([issue]);
  });

  it('A17 a megabyte, in less than 50 ms', () => {
    const text = 'x'.repeat(1_000_000);
    expect(issuesOf('story', text)).toEqual(['/story too-long']);
    expect(fastest(() => issuesOf('story', text))).toBeLessThan(50);
  });
});

const page = { uploadId: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01', type: 'image/jpeg', size: 3, data: 'QUJD' };
const photo = (name: string) => ({ ...page, name, digest: `sha256-${'a'.repeat(43)}` });

/** What is kept of an answer that is taken. */
function keptOf(id: string, value: unknown): unknown {
  return answersSchema(form, { today, partial: true }).parse(value === undefined ? {} : { [id]: value })[id];
}

describe('an answer that is taken as it is', () => {
  it.each([
    ['A5 spaces around', 'name', ' Ana '],
    ['A10 noncharacters', 'name', '\ufdd0\ufffe'],
    ['A11 decomposed', 'name', 'Jose\u0301'],
    ['A11 composed', 'name', 'Jos\u00e9'],
    ['A12 many marks', 'name', `Z${'\u0300'.repeat(400)}`],
    ['A13 bidi control', 'name', '\u202eabc'],
    ['A13 an isolate that is never closed', 'name', '\u2067abc'],
    ['A14 right to left with a number', 'name', 'أحمد 312-555-0100'],
    ['A15 five emoji are five', 'short', '👍👍👍👍👍'],
    ['A15 a flag is two, a thumb with its skin two', 'short', '🇭🇹👍🏿'],
    ['A15 a family of three is five', 'short', '👩‍👩‍👧'],
    ['A16 just as long as may be', 'story', '語'.repeat(10_000)],
    ['A16 just as long as may be, in emoji', 'story', '👍'.repeat(10_000)],
    ['A19 Burmese and astral Han', 'name', 'မြန်မာ 𠮷'],
    ['A19 Burmese as Zawgyi writes it', 'name', 'ျမန္မာ'],
    ['A20 a look-alike e-mail address', 'mail', 'аna@example.org'],
    ['an e-mail address in Chinese', 'mail', '用户@例子.公司'],
    ['A21 markup', 'name', '<img src=x onerror=alert(1)>'],
    ['A22 template code', 'name', `{{7*7}} ${'$'}{x} <%= y %> #{z}`],
    ['A23 quotes', 'name', "Robert'); DROP TABLE answers;--"],
    ['A24 a path', 'name', '../../etc/passwd'],
    ['A25 a spreadsheet formula', 'name', "=cmd|'/C calc'!A0"],
    ['A26 a plus', 'call', '+1 312 555 0100'],
    ['A26 a minus', 'name', '-5'],
    ['A26 an at sign', 'name', '@ana'],
    ['A27 a formula in full width', 'name', '＝SUM(A1)'],
    ['A27 a formula after a tab', 'story', '\t=1+1'],
    ['A28 a formula that fetches', 'story', '=HYPERLINK("http://evil.example";"x")'],
    ['A29 quotes, a line end and a semicolon', 'story', '"a";\n"b"'],
    ['A30 what looks like a line of a log', 'story', 'x\n[ERROR] admin logged in'],
    ['A31 a name of a file in any script', 'papers', [photo('عقد الإيجار.jpg')]],
    ['A38 a sum that is not quite', 'weight', 0.1 + 0.2],
    ['A38 an amount, to the cent', 'rent', { amount: '0.30', currency: 'USD' }],
    ['A41 a phone that is no number', 'call', 'ask at the shelter desk'],
    ['A41 an extension', 'call', '312 555 0100 ext. 4'],
    ['A41 a short number', 'call', '211'],
    ['A40 leading zeros', 'zip', '02139'],
    ['A43 29 February 2024', 'birth', { year: 2024, month: 2, day: 29 }],
    ['A45 today', 'birth', { year: 2026, month: 11, day: 22 }],
    ['A45 this year, not more exact', 'birth', { year: 2026 }],
    ['A46 a year alone', 'birth', { year: 1985 }],
    ['A56 other with words', 'sleep', { value: 'other', text: 'at work' }],
    ['other without words', 'sleep', 'other'],
    ['A59 as many rows as may be', 'household', [{ years: 1 }, { years: 2 }]],
    ['A61 blank where nothing is required', 'short', ''],
    ['A61 absent', 'short', undefined],
    ['A60 false', 'alone', false],
    ['a language with a script', 'speaks', 'hmn-Latn'],
  ])('%s', (_name, id, value) => {
    expect(issuesOf(id, value)).toEqual([]);
    expect(keptOf(id, value)).toEqual(value);
  });
});

describe('an answer that is taken and put right', () => {
  it.each([
    ['A6 line ends of every kind', 'story', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['A8 control characters', 'story', '\u001b[31m\u0007', '[31m'],
    ['A9 a lone surrogate', 'name', 'A\ud800', 'A\ufffd'],
    ['A31 a header in the name of a file', 'papers', [photo('a.jpg\r\nX-Evil: 1')], [photo('a.jpgX-Evil: 1')]],
    ['A31 folders in the name of a file', 'papers', [photo('..\\..\\C:/boot.jpg')], [photo('boot.jpg')]],
    ['A31 a name that runs backwards', 'papers', [photo('gpj.\u202eexe')], [photo('gpj.exe')]],
    ['A31 a name of nothing but dots', 'papers', [photo('../..')], [photo('file')]],
    ['A31 a NUL in the name of a file', 'papers', [photo('a\0.jpg')], [photo('a.jpg')]],
    ['A33 minus zero', 'weight', -0, 0],
    ['A33 zeros before an amount', 'rent', { amount: '007.50', currency: 'USD' }, { amount: '7.50', currency: 'USD' }],
    ['the order of choices', 'needs', ['home', 'food'], ['food', 'home']],
  ])('%s', (_name, id, value, kept) => {
    expect(issuesOf(id, value)).toEqual([]);
    expect(keptOf(id, value)).toEqual(kept);
  });
});

describe('what a person typed', () => {
  const session = () => createSession({ form, now: () => new Date(2026, 10, 22, 12), newId: () => 'id' });

  it.each([
    ['A16 too long', 'story', 'x'.repeat(10_001)],
    ['A55 a choice that is gone', 'sleep', 'castle'],
    ['an amount half typed', 'rent', { amount: '12,', currency: 'USD' }],
    ['a currency without an amount', 'rent', { amount: '', currency: 'JPY' }],
  ])('stays while it is put right: %s', (_name, id, value) => {
    const filling = session();
    filling.dispatch({ type: 'answer', path: `/${id}`, value });
    expect(filling.state.answers[id]).toEqual(value);
  });

  it.each([
    ['A32 nothing in the box of a number', 'weight', ''],
    ['A61 a text of spaces', 'short', '  '],
    ['a currency without an amount', 'rent', { amount: '', currency: 'JPY' }],
  ])('leaves the device only where it says something: %s', (_name, id, value) => {
    const filling = session();
    filling.dispatch({ type: 'answer', path: `/${id}`, value });
    expect(toSubmission(filling, { now: () => 0 }).answers).not.toHaveProperty(id);
  });
});

describe('a moment or a time in an envelope', () => {
  const envelope = {
    format: 'open-intake/1',
    id: page.uploadId,
    form: { id: 'corpus', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'en',
    answers: {},
  };
  const membersWrong = (more: object) =>
    submissionSchema.safeParse({ ...envelope, ...more }).error?.issues.map(({ path }) => path.join('/'));
  const consentAt = (at: string) => ({
    consents: [{ id: 'share', decision: 'yes', textHash: envelope.form.hash, language: 'en', at }],
  });

  it.each(['24:00', '23:59:60'])('A50 is a part of the day, not a time such as %s', (time) => {
    expect(membersWrong({ contactSafety: { ways: [], clientWill: [], times: [time] } })).toEqual([
      'contactSafety/times/0',
    ]);
  });

  it.each(['2026-11-22T24:00:00Z', '2026-11-22T23:59:60Z', '2026-02-30T12:00:00Z'])(
    'A50 is a moment that every clock has, not %s',
    (at) => {
      expect(membersWrong(consentAt(at))).toEqual(['consents/0/at']);
    },
  );

  it('A48 is in UTC, whatever the clocks do here', () => {
    expect(membersWrong(consentAt('2026-11-01T01:30:00-05:00'))).toEqual(['consents/0/at']);
    expect(membersWrong(consentAt('2026-11-01T06:30:00Z'))).toBeUndefined();
  });
});
