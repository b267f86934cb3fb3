import type { Question } from '../../src/questions/question.ts';
import { about, asking, formOf, type LintCase, note } from './lint-case.ts';

const first = '/sections/0/questions/0';
const child: Question = { id: 'child', type: 'text' };
const pick = (more: Partial<Extract<Question, { type: 'choices' }>>): Question => ({
  id: 'pick',
  type: 'choices',
  choices: ['a', 'b', { value: 'none', exclusive: true }],
  ...more,
});
const letters = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
const texts = (count: number): Question[] => letters(count).map((id) => ({ id, type: 'text' }));
const ranked = (count: number): Question => ({ id: 'order', type: 'ranking', choices: letters(count) });
const matrix = (count: number): Question => ({
  id: 'grid',
  type: 'group',
  display: 'matrix',
  questions: ['one', 'two'].map((id) => ({ id, type: 'choice', choices: letters(count) })),
});
const role = (name: string, more: Partial<Question> = {}) =>
  asking({ id: 'note', type: 'text', role: name, ...more } as Question);

/** What is found in how a form is put together. */
export const shapeCases: readonly LintCase[] = [
  {
    code: 'empty-section',
    path: '/sections/1',
    severity: 'warning',
    has: {
      form: formOf({
        sections: [
          { id: 'a', questions: [note()] },
          { id: 'b', questions: [] },
        ],
      }),
    },
    hasNot: { form: formOf({ sections: [{ id: 'a', questions: [note()] }] }) },
  },
  {
    code: 'empty-group',
    path: '/sections/0/questions/4',
    severity: 'warning',
    has: about({ id: 'people', type: 'group', questions: [] }),
    hasNot: about({ id: 'people', type: 'group', questions: [child, note()] }),
  },
  {
    code: 'lone-group',
    path: first,
    severity: 'warning',
    has: asking({ id: 'people', type: 'group', questions: [child] }),
    hasNot: asking({ id: 'people', type: 'group', questions: [child], repeat: { max: 5 } }),
  },
  {
    code: 'repeats-once',
    path: `${first}/repeat/max`,
    severity: 'warning',
    has: asking({ id: 'people', type: 'group', questions: [child], repeat: { max: 1 } }),
    hasNot: asking({ id: 'people', type: 'group', questions: [child], repeat: { max: 2 } }),
  },
  {
    code: 'rows-and-skip',
    path: `${first}/repeat/min`,
    severity: 'warning',
    has: asking({ id: 'people', type: 'group', questions: [child], repeat: { min: 1, max: 2 } }),
    hasNot: asking({ id: 'people', type: 'group', questions: [child], repeat: { min: 1, max: 2 }, required: true }),
  },
  {
    code: 'more-picks-than-choices',
    path: `${first}/min`,
    severity: 'error',
    has: asking(pick({ min: 3 })),
    hasNot: asking(pick({ min: 2 })),
  },
  {
    code: 'exclusive-beside-max',
    path: `${first}/max`,
    severity: 'warning',
    has: asking(pick({ max: 1 })),
    hasNot: asking(pick({ max: 2 })),
  },
  {
    code: 'picks-one',
    path: `${first}/max`,
    severity: 'warning',
    has: asking(pick({ choices: ['a', 'b'], max: 1 })),
    hasNot: asking({ id: 'pick', type: 'choice', choices: ['a', 'b'] }),
  },
  {
    code: 'all-exclusive',
    path: `${first}/choices`,
    severity: 'warning',
    has: asking(pick({ choices: ['a', { value: 'b', exclusive: true }] })),
    hasNot: asking(pick({})),
  },
  {
    code: 'nothing-to-choose',
    path: first,
    severity: 'warning',
    has: asking({ id: 'pick', type: 'choice', choices: ['a'] }),
    hasNot: asking({ id: 'pick', type: 'choice', choices: ['a', 'b'] }),
  },
  {
    code: 'nothing-fits',
    path: first,
    severity: 'error',
    has: asking({ id: 'age', type: 'number', integer: true, min: 0.2, max: 0.8 }),
    hasNot: asking({ id: 'age', type: 'number', min: 0.2, max: 0.8 }),
  },
  {
    code: 'nothing-fits',
    path: first,
    severity: 'error',
    has: asking({ id: 'note', type: 'text', minLength: 501 }),
    hasNot: asking({ id: 'note', type: 'text', minLength: 501, maxLength: 600 }),
  },
  {
    code: 'one-value-fits',
    path: first,
    severity: 'warning',
    has: asking({ id: 'age', type: 'number', min: 5, max: 5 }),
    hasNot: asking({ id: 'age', type: 'number', min: 5, max: 6 }),
  },
  {
    code: 'pattern-fits-all',
    path: `${first}/pattern`,
    severity: 'warning',
    has: asking({ id: 'note', type: 'text', pattern: '.*' }),
    hasNot: asking({ id: 'note', type: 'text', pattern: '[a-z]*' }),
  },
  {
    code: 'pattern-fits-none',
    path: `${first}/pattern`,
    severity: 'error',
    has: asking({ id: 'note', type: 'text', pattern: '[0-9]{5}', maxLength: 4 }),
    hasNot: asking({ id: 'note', type: 'text', pattern: '[0-9]{5}', maxLength: 5 }),
  },
  {
    code: 'pattern-fits-none',
    path: `${first}/pattern`,
    severity: 'error',
    has: asking({ id: 'note', type: 'text', pattern: 'a^b' }),
    hasNot: asking({ id: 'note', type: 'text', pattern: '^ab$' }),
  },
  {
    code: 'unused-value',
    path: '/values/many',
    severity: 'warning',
    has: { form: formOf({ values: { many: { '>': [{ var: 'age' }, 5] } } }, { id: 'age', type: 'number' }) },
    hasNot: {
      form: formOf(
        { values: { many: { '>': [{ var: 'age' }, 5] } } },
        { id: 'age', type: 'number' },
        note({ var: 'many' }),
      ),
    },
  },
  {
    code: 'unused-value',
    path: '/values/twice',
    severity: 'warning',
    has: { form: formOf({ values: { twice: { '*': [{ var: 'age' }, 2] } } }, { id: 'age', type: 'number' }) },
    hasNot: {
      form: formOf({ values: { twice: { '*': [{ var: 'age' }, 2] } } }, { id: 'age', type: 'number' }),
      messages: { en: { questions: { age: { hint: 'Twice: {{twice}}' } } } },
    },
  },
  {
    code: 'unused-list',
    path: '/lists/towns',
    severity: 'warning',
    has: { form: formOf({ lists: { towns: ['a', 'b'] } }, note()) },
    hasNot: { form: formOf({ lists: { towns: ['a', 'b'] } }, { id: 'town', type: 'choice', list: 'towns' }) },
  },
  {
    code: 'device-only-unread',
    path: `${first}/deviceOnly`,
    severity: 'warning',
    has: asking({ id: 'seen', type: 'yesNo', deviceOnly: true }, note()),
    hasNot: asking({ id: 'seen', type: 'yesNo', deviceOnly: true }, note({ var: 'seen' })),
  },
  {
    code: 'choices-from-hidden',
    path: '/sections/0/questions/5/choicesFrom',
    severity: 'warning',
    has: about(
      { id: 'more', type: 'choices', choices: ['a', 'b'], showIf: { '!!': [{ var: 'needs' }] } },
      { id: 'first', type: 'choice', choicesFrom: 'more' },
    ),
    hasNot: about(
      { id: 'more', type: 'choices', choices: ['a', 'b'], showIf: { '!!': [{ var: 'needs' }] } },
      { id: 'first', type: 'choice', choicesFrom: 'more', showIf: { '!!': [{ var: 'more' }] } },
    ),
  },
  {
    code: 'too-many-choices',
    path: first,
    severity: 'warning',
    has: asking({ id: 'town', type: 'choice', choices: letters(13) }),
    hasNot: asking({ id: 'town', type: 'choice', choices: letters(13), display: 'search' }),
  },
  {
    code: 'long-ranking',
    path: first,
    severity: 'warning',
    has: asking(ranked(8)),
    hasNot: asking(ranked(7)),
  },
  {
    code: 'wide-table',
    path: `${first}/display`,
    severity: 'warning',
    has: asking(matrix(6)),
    hasNot: asking(matrix(5)),
  },
  {
    code: 'long-form',
    path: '/sections',
    severity: 'warning',
    has: asking(...texts(41)),
    hasNot: asking(...texts(40)),
  },
  { code: 'unknown-role', path: `${first}/role`, severity: 'warning', has: role('shoe-size'), hasNot: role('name') },
  {
    code: 'role-does-not-fit',
    path: `${first}/role`,
    severity: 'warning',
    has: role('deadline-date'),
    hasNot: role('deadline-date', { type: 'date' }),
  },
  {
    code: 'role-twice',
    path: '/sections/0/questions/1/role',
    severity: 'warning',
    has: asking({ id: 'note', type: 'text', role: 'name' }, { id: 'other', type: 'text', role: 'name' }),
    hasNot: asking({ id: 'note', type: 'text', role: 'name' }, { id: 'other', type: 'phone', role: 'phone' }),
  },
];
