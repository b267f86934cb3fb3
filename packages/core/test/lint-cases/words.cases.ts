import type { FormDefinition } from '../../src/form/form-definition.ts';
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

const body = '/en/notices/told/body';
const claim = { id: 'c', about: 'legal', author: 'Legal Aid', place: 'Illinois', reviewed: '2026-01-31' } as const;
/** A notice with these words, and claims. */
const telling = (text: string, claims: FormDefinition['claims'] = undefined, contacts: string[] = []): Sample => ({
  form: formOf(
    { notices: [{ id: 'told', showIf: { '!!': [{ var: 'note' }] }, contacts }], ...(claims && { claims }) },
    note(),
  ),
  messages: { en: { notices: { told: { title: 'Your home', body: text } } } },
  today: '2027-01-31',
});
const refused = (code: string, has: Sample, hasNot: Sample): LintCase => ({
  code,
  path: body,
  severity: 'error',
  has,
  hasNot,
});
const claims = [{ ...claim, words: ['/notices/told/body'] }];
const lock = 'Only a judge can lock you out.';

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
  refused('unclaimed-sentence', telling(lock), telling(lock, claims)),
  refused(
    'unclaimed-sentence',
    telling('Call legal help. A judge decides.', undefined, ['agency']),
    telling('Keep the paper, and do not miss the date. Call legal help.', undefined, ['agency']),
  ),
  refused('nobody-to-call', telling('Keep the paper. Call legal help.'), telling('Call legal help: 312 555 0100.')),
  refused('must-leave', telling('You must leave by noon.', claims), telling('You can call us if you must leave.')),
  refused('eligibility-verdict', telling('You may qualify for food.', claims), telling('We can look if you qualify.')),
  {
    code: 'must-leave',
    path: '/en/questions/note/hint',
    severity: 'error',
    has: worded({ label: 'Do you have to leave?', hint: 'You have to move out then.' }),
    hasNot: worded({ label: 'Do you have to leave?', hint: 'Tell us by when.' }),
  },
  {
    code: 'claim-without-words',
    path: '/claims/0/words/0',
    severity: 'error',
    has: telling(lock, [{ ...claim, words: ['/notices/tell/body'] }]),
    hasNot: telling(lock, claims),
  },
  {
    code: 'claim-old',
    path: '/claims/0/reviewed',
    severity: 'warning',
    has: telling(lock, [{ ...claim, words: ['/notices/told/body'], reviewed: '2026-01-28' }]),
    hasNot: telling(lock, claims),
  },
  {
    code: 'sentences-not-checked',
    path: '/languages/0',
    severity: 'warning',
    has: { form: formOf({ languages: ['so'] }, note()), messages: { so: {} } },
    hasNot: { form: formOf({ languages: ['es-MX'] }, note()), messages: { 'es-MX': {} } },
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
