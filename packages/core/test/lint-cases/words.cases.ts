import type { Question } from '../../src/questions/question.ts';
import { formOf, type LintCase, labelled, note, type Sample, worded } from './lint-case.ts';

const label = '/en/questions/note/label';
const inLabel = (code: string, has: string, hasNot: string): LintCase => ({
  code,
  path: label,
  severity: 'warning',
  has: labelled(has),
  hasNot: labelled(hasNot),
});
const sixteen = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const pick: Partial<Question> = { type: 'choice', choices: ['a', { value: 'b', heading: 'top' }] };
const scale = (words: object): Sample => worded({ label: 'How hard is it?', choices: words }, { type: 'scale' });
const two = (other: string): Sample => ({
  form: formOf({}, note(), { id: 'other', type: 'text' }),
  messages: { en: { questions: { note: { label: 'Who?' }, other: { label: other } } } },
});
const translated = (languages: string[], es: object): Sample => ({
  form: formOf({ languages, values: { many: { '*': [{ var: 'age' }, 2] } } }, { id: 'age', type: 'number' }),
  messages: { en: { questions: { age: { label: 'Age', hint: 'Twice: {{many}}' } } }, es },
});
const who: Question = { id: 'who', type: 'choice', choices: ['self', 'for-other'], role: 'filled-by' };
/** The words of a question for the person and for a helper, in English and Spanish. */
const helped = (en: object, es: object, more: Partial<Question> = who): Sample => ({
  form: formOf({ languages: ['en', 'es'] }, { ...who, ...more } as Question),
  messages: { en: { questions: { who: en } }, es: { questions: { who: es } } },
});
const listed = (words: object): Sample => ({
  form: formOf({ lists: { towns: ['albany', 'boston'] } }, { id: 'town', type: 'choice', list: 'towns' }),
  messages: { en: { lists: { towns: words } } },
});

/** What is found in words. */
export const wordsCases: readonly LintCase[] = [
  inLabel('blame-words', 'Your answer is invalid.', 'Terror at home'),
  inLabel('long-sentence', `${sixteen} sixteen.`, `${sixteen}.`),
  inLabel('label-ends-with-colon', 'Name:', 'What is your name?'),
  inLabel('label-in-capitals', 'YOUR NAME', 'Your ID'),
  inLabel('double-question', 'Do you want food and/or clothes?', 'Do you want food or clothes?'),
  inLabel('double-question', 'Are you sick? And do you work?', 'Are you sick? It is fine to say no.'),
  {
    code: 'hint-repeats-label',
    path: '/en/questions/note/hint',
    severity: 'warning',
    has: worded({ label: 'Your name?', hint: 'your name' }),
    hasNot: worded({ label: 'Your name?', hint: 'It can be any name.' }),
  },
  { code: 'same-label', path: '/en/questions/other/label', severity: 'warning', has: two('who'), hasNot: two('When?') },
  {
    code: 'missing-words',
    path: label,
    severity: 'error',
    has: worded({ hint: 'Take your time.' }),
    hasNot: labelled('Your name?'),
  },
  {
    code: 'missing-language',
    path: '/es',
    severity: 'error',
    has: { form: formOf({ languages: ['en', 'es'] }, note()), messages: { en: {} } },
    hasNot: { form: formOf({ languages: ['en', 'es'] }, note()), messages: { en: {}, es: {} } },
  },
  {
    code: 'duplicate-choice-labels',
    path: '/en/questions/note/choices/b',
    severity: 'error',
    has: worded({ choices: { a: 'Food', b: 'food ' } }, pick),
    hasNot: worded({ choices: { a: 'Food', b: 'Home' } }, pick),
  },
  {
    code: 'duplicate-choice-labels',
    path: '/en/lists/towns/boston',
    severity: 'error',
    has: listed({ albany: 'Town', boston: 'Town' }),
    hasNot: listed({ albany: 'Albany', boston: 'Boston' }),
  },
  {
    code: 'missing-heading',
    path: '/en/questions/note/headings/top',
    severity: 'error',
    has: worded({ choices: { a: 'A', b: 'B' } }, pick),
    hasNot: worded({ choices: { a: 'A', b: 'B' }, headings: { top: 'Top' } }, pick),
  },
  {
    code: 'missing-helper-words',
    path: '/es/questions/who/helper/label',
    severity: 'error',
    has: helped({ helper: { label: 'Their name?' } }, { label: '¿Su nombre?' }),
    hasNot: helped({ helper: { label: 'Their name?' } }, { helper: { label: '¿El nombre de esa persona?' } }),
  },
  {
    code: 'missing-helper-words',
    path: '/en/questions/who/helper/choices/self',
    severity: 'error',
    has: helped({}, { helper: { choices: { self: 'Para mí' } } }),
    hasNot: helped({}, { choices: { self: 'Para mí' } }),
  },
  {
    code: 'unread-helper-words',
    path: '/en/questions/who/helper/hint',
    severity: 'warning',
    has: helped({ helper: { hint: 'Guess.' } }, { helper: { hint: 'Adivine.' } }, { role: 'needs' }),
    hasNot: helped({ helper: { hint: 'Guess.' } }, { helper: { hint: 'Adivine.' } }),
  },
  {
    code: 'unknown-placeholder',
    path: '/en/questions/who/helper/hint',
    severity: 'error',
    has: helped({ helper: { hint: '{{size}}' } }, { helper: { hint: '1' } }),
    hasNot: helped({ helper: { hint: '1' } }, { helper: { hint: '1' } }),
  },
  {
    code: 'unused-words',
    path: '/en/questions/note/choices/bb',
    severity: 'warning',
    has: worded({ choices: { a: 'A', bb: 'B' } }, pick),
    hasNot: worded({ choices: { a: 'A', b: 'B' } }, pick),
  },
  {
    code: 'unused-words',
    path: '/en/lists/towns/bostn',
    severity: 'warning',
    has: listed({ albany: 'Albany', bostn: 'Boston' }),
    hasNot: listed({ albany: 'Albany', boston: 'Boston' }),
  },
  {
    code: 'scale-without-words',
    path: '/en/questions/note/choices/5',
    severity: 'warning',
    has: scale({ 1: 'Easy' }),
    hasNot: scale({ 1: 'Easy', 5: 'Hard' }),
  },
  {
    code: 'unknown-placeholder',
    path: label,
    severity: 'error',
    has: labelled('Hello {{name}}'),
    hasNot: labelled('Hello'),
  },
  {
    code: 'lost-placeholder',
    path: '/es/questions/age/hint',
    severity: 'warning',
    has: translated(['en', 'es'], { questions: { age: { label: 'Edad', hint: 'Dos veces' } } }),
    hasNot: translated(['en', 'es'], { questions: { age: { label: 'Edad', hint: 'Dos veces: {{many}}' } } }),
  },
];
