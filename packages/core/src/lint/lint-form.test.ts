import { describe, expect, it } from 'vitest';
import type { FormDefinition, Question } from '../form/form-definition.ts';
import type { Rule } from '../form/rule.ts';
import { when } from '../logic/when.ts';
import { lintForm } from './lint-form.ts';

const needs: Question = { id: 'needs', type: 'choices', choices: ['food', 'home'] };
const sleep: Question = { id: 'sleep', type: 'choice', choices: ['own', 'town'] };
const age: Question = { id: 'age', type: 'number' };
const day: Question = { id: 'day', type: 'date' };
const numbers: Question = { id: 'numbers', type: 'group', questions: [sleep, age, day] };
const note = (showIf?: Rule): Question => ({ id: 'note', type: 'text', ...(showIf !== undefined && { showIf }) });

function formOf(...questions: Question[]): FormDefinition {
  return {
    format: 'open-intake/1',
    id: 'small',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'start', questions }],
  };
}
function wordsOf(label: string, more: object = {}): object {
  return { title: 'Tell us', sections: { start: { title: 'Start' } }, questions: { note: { label, ...more } } };
}
const found = (form: FormDefinition, messages?: Record<string, unknown>) =>
  lintForm(form, messages).map(({ code, path }) => `${code} ${path}`);

describe('lintForm finds in rules', () => {
  const path = '/sections/0/questions/2/showIf';
  it.each<[string, Rule, string]>([
    ['an answer nobody can give', { '==': [{ var: 'sleep' }, 'castle'] }, 'unreachable'],
    ['one of several answers nobody can give', { in: [{ var: 'sleep' }, ['own', 'castle']] }, 'unreachable'],
    ['a pick that is not offered', { in: ['castle', { var: 'needs' }] }, 'unreachable'],
    ['"in" with a single choice', { in: ['own', { var: 'sleep' }] }, 'in-single-choice'],
    ['"is not" without an answer', { '!=': [{ var: 'sleep' }, 'own'] }, 'not-equal-without-presence'],
    ['"less than" without an answer', { '<': [{ var: 'age' }, 18] }, 'order-without-presence'],
    ['"at least none" without an answer', { '>=': [{ var: 'age' }, 0] }, 'order-without-presence'],
    ['"soon" without a date', { '<=': [{ daysUntil: { var: 'day' } }, 2] }, 'order-without-presence'],
    ['a question that comes later', { '!!': [{ var: 'later' }] }, 'later-question'],
  ])('%s', (_name, rule, code) => {
    expect(found(formOf(needs, numbers, note(rule), { id: 'later', type: 'text' }))).toEqual([`${code} ${path}`]);
  });

  it.each<[string, Rule]>([
    ['"is not" with a presence test', { and: [{ '!!': [{ var: 'sleep' }] }, { '!=': [{ var: 'sleep' }, 'own'] }] }],
    ['"is not" as `when` writes it', when('sleep').isNot('own')],
    ['"at most" as `when` writes it', when('age').isAtMost(17)],
    ['"soon" where there is a date', { and: [{ var: 'day' }, { '<': [{ daysUntil: { var: 'day' } }, 3] }] }],
    ['"more than", which nobody who did not answer is', { '>': [{ var: 'age' }, 17] }],
    ['"is not null"', { '!=': [{ var: 'sleep' }, null] }],
    ['"in" with several picks', { in: ['food', { var: 'needs' }] }],
    ['"in" with a list', { in: [{ var: 'sleep' }, ['own', 'town']] }],
  ])('nothing wrong with %s', (_name, rule) => {
    expect(found(formOf(needs, numbers, note(rule)))).toEqual([]);
  });
});

describe('lintForm finds in roles', () => {
  it.each<[string, Question]>([
    ['a name that is picked', { id: 'note', type: 'choice', choices: ['a', 'b'], role: 'name' }],
    ['a language that is typed', { id: 'note', type: 'text', role: 'language' }],
    ['a safe way that is typed', { id: 'note', type: 'phone', role: 'contact' }],
    ['who it is, in codes of its own', { id: 'note', type: 'choice', choices: ['self', 'mine'], role: 'filled-by' }],
    ['a date in words', { id: 'note', type: 'text', role: 'deadline-date' }],
  ])('%s', (_name, question) => {
    expect(found(formOf(question))).toEqual(['role-does-not-fit /sections/0/questions/0/role']);
  });

  it('a role that the packet does not know', () => {
    expect(found(formOf({ id: 'note', type: 'text', role: 'shoe-size' }))).toEqual([
      'unknown-role /sections/0/questions/0/role',
    ]);
  });

  it('two questions that say who it is', () => {
    expect(
      found(formOf({ id: 'note', type: 'text', role: 'name' }, { id: 'other', type: 'text', role: 'name' })),
    ).toEqual(['role-twice /sections/0/questions/1/role']);
  });

  it('nothing wrong with two that say what makes talking easier', () => {
    expect(found(formOf({ ...needs, role: 'access' }, { ...sleep, role: 'access' }))).toEqual([]);
  });
});

describe('lintForm finds in words', () => {
  it.each([
    ['What is your immigration status?', 'asks-immigration-status'],
    ['Are you a citizen?', 'asks-immigration-status'],
    ['¿Tiene papeles?', 'asks-immigration-status'],
    ['Social Security number', 'asks-social-security'],
    ['Número de seguro social', 'asks-social-security'],
    ['What is your diagnosis?', 'asks-diagnosis'],
    ['Your answer is invalid.', 'blame-words'],
    [
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
      'long-sentence',
    ],
  ])('%s', (label, code) => {
    expect(found(formOf(note()), { en: wordsOf(label) })).toEqual([`${code} /en/questions/note/label`]);
  });

  it.each([
    'Help with immigration',
    'We do not ask your immigration status.',
    'Do you have food for today?',
    'Terror at home',
  ])('nothing wrong with "%s"', (label) => {
    expect(found(formOf(note()), { en: wordsOf(label) })).toEqual([]);
  });

  it('a text that is missing, and a language that is', () => {
    const form = { ...formOf(note()), languages: ['en', 'es', 'so'] };
    const es = { title: 'Díganos', sections: { start: { title: 'Inicio' } }, questions: {} };
    expect(found(form, { en: wordsOf('Note'), es })).toEqual([
      'missing-words /es/questions/note/label',
      'missing-language /so',
    ]);
  });

  it('a sensitive question that does not say why', () => {
    expect(found(formOf({ ...note(), sensitive: true }), { en: wordsOf('Note') })).toEqual([
      'sensitive-without-why /en/questions/note/why',
    ]);
  });

  it('a question that cannot be skipped and does not say why', () => {
    const form = formOf({ ...note(), required: true });
    expect(found(form, { en: wordsOf('Note') })).toEqual([
      'required-without-reason /en/questions/note/errors/required',
    ]);
  });

  it('choices that read the same', () => {
    const form = formOf({ id: 'note', type: 'choice', choices: ['a', 'b'] });
    const messages = { en: wordsOf('Note', { choices: { a: 'Food', b: 'food ' } }) };
    expect(found(form, messages)).toEqual(['duplicate-choice-labels /en/questions/note/choices/b']);
  });
});

it('every finding says what it is and what to do', () => {
  const [finding] = lintForm(formOf(note()), { en: wordsOf('What is your diagnosis?') });
  expect(finding).toEqual({
    code: 'asks-diagnosis',
    path: '/en/questions/note/label',
    severity: 'error',
    sentence: '"note" seems to ask for a diagnosis.',
    fix: expect.stringContaining('Leave it out') as string,
  });
});
