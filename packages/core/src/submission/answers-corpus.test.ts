import { describe, expect, it } from 'vitest';
import type { FormDefinition, Question } from '../form/form-definition.ts';
import { checkAnswer } from './check-answer.ts';

/** Milliseconds of the quickest of five runs: other work on the machine does not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Rows A1–A61 of the corpus of bad input that core answers for; rows about bytes on the wire are the server's. */
const questions: Question[] = [
  { id: 'name', type: 'text', required: true },
  { id: 'short', type: 'text', maxLength: 5 },
  { id: 'zip', type: 'text', pattern: '[0-9]{5}' },
  { id: 'story', type: 'longText', maxLength: 10_000 },
  { id: 'age', type: 'number', min: 0, max: 120, integer: true },
  { id: 'rent', type: 'number' },
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
    ['A34 infinity', 'rent', Number.POSITIVE_INFINITY, '/rent not-a-number'],
    ['A34 not a number', 'rent', Number.NaN, '/rent not-a-number'],
    ['A34 1e308', 'rent', 1e308, '/rent too-big'],
    ['A37 beyond what JSON keeps', 'rent', 2 ** 53 + 2, '/rent too-big'],
    ['A39 an age below zero', 'age', -1, '/age too-small'],
    ['A39 half an age', 'age', 1.5, '/age not-whole'],
    ['A42 30 February', 'birth', { year: 2023, month: 2, day: 30 }, '/birth not-a-date'],
    ['A43 29 February 2023', 'birth', { year: 2023, month: 2, day: 29 }, '/birth not-a-date'],
    ['A44 year 0', 'birth', { year: 0, month: 1, day: 1 }, '/birth two-digit-year'],
    ['A44 year 9999', 'day', { year: 9999, month: 12, day: 31 }, '/day date-too-late'],
    ['A45 tomorrow', 'birth', { year: 2026, month: 11, day: 23 }, '/birth date-too-late'],
    ['A46 a day without a month', 'birth', { year: 2020, day: 3 }, '/birth not-a-date'],
    ['A46 not exact enough', 'day', { year: 2020, month: 3 }, '/day date-incomplete'],
    ['A47 a Hijri year', 'birth', { year: 1405 }, '/birth other-calendar'],
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

describe('an answer that is taken', () => {
  it.each([
    ['A5 spaces around', 'name', ' Ana '],
    ['A6 line ends of every kind', 'story', 'a\r\nb\rc\u2028d\u2029e'],
    ['A8 control characters', 'story', '\u001b[31m'],
    ['A9 a lone surrogate', 'name', 'A\ud800'],
    ['A10 noncharacters', 'name', '\ufdd0\ufffe'],
    ['A11 decomposed', 'name', 'Jose\u0301'],
    ['A12 many marks', 'name', `Z${'\u0300'.repeat(400)}`],
    ['A13 bidi control', 'name', '\u202eabc'],
    ['A14 right to left with a number', 'name', 'أحمد 312-555-0100'],
    ['A15 five emoji are five', 'short', '👍👍👍👍👍'],
    ['A16 just as long as may be', 'story', '語'.repeat(10_000)],
    ['A19 Burmese and astral Han', 'name', 'မြန်မာ 𠮷'],
    ['A20 a look-alike e-mail address', 'mail', 'аna@example.org'],
    ['an e-mail address in Chinese', 'mail', '用户@例子.公司'],
    ['A21 markup', 'name', '<img src=x onerror=alert(1)>'],
    ['A22 template code', 'name', `{{7*7}} ${'$'}{x} <%= y %>`],
    ['A23 quotes', 'name', "Robert'); DROP TABLE answers;--"],
    ['A24 a path', 'name', '../../etc/passwd'],
    ['A25 a spreadsheet formula', 'name', "=cmd|'/C calc'!A0"],
    ['A26 a plus', 'call', '+1 312 555 0100'],
    ['A26 an at sign', 'name', '@ana'],
    ['A27 a formula in full width', 'name', '＝SUM(A1)'],
    ['A27 a formula after a tab', 'story', '\t=1+1'],
    ['A28 a formula that fetches', 'story', '=HYPERLINK("http://evil.example";"x")'],
    ['A29 quotes, a line end and a semicolon', 'story', '"a";\n"b"'],
    ['A30 what looks like a line of a log', 'story', 'x\n[ERROR] admin logged in'],
    ['A38 a sum that is not quite', 'rent', 0.1 + 0.2],
    ['A41 a phone that is no number', 'call', 'ask at the shelter desk, ext. 4'],
    ['A33 minus zero', 'rent', -0],
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
  });
});
