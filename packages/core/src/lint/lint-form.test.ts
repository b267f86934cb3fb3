import { describe, expect, it } from 'vitest';
import { about, formOf, labelled, note, type Sample, worded } from '../../test/lint-cases/lint-case.ts';
import type { Rule } from '../logic/rule.ts';
import { when } from '../logic/when.ts';
import type { Question } from '../questions/question.ts';
import { lintForm } from './lint-form.ts';

/** Found of any small form: it asks for no contact and no consent. */
const ofAny: ReadonlySet<string> = new Set(['no-way-to-reach', 'no-consent']);

const found = ({ form, messages }: Sample) =>
  lintForm(form, messages).flatMap(({ code, path }) => (ofAny.has(code) ? [] : [`${code} ${path}`]));

describe('lintForm finds nothing wrong', () => {
  it.each<[string, Rule]>([
    ['"is not" with a presence test', { and: [{ '!!': [{ var: 'sleep' }] }, { '!=': [{ var: 'sleep' }, 'own'] }] }],
    ['"is not" as `when` writes it', when('sleep').isNot('own')],
    ['"at most" as `when` writes it', when('age').isAtMost(17)],
    ['"soon" where there is a date', { and: [{ var: 'day' }, { '<': [{ daysUntil: { var: 'day' } }, 3] }] }],
    ['"more than", which nobody who did not answer is', { '>': [{ var: 'age' }, 17] }],
    ['"is not null"', { '!=': [{ var: 'sleep' }, null] }],
    ['"in" with several picks', { in: ['food', { var: 'needs' }] }],
    ['"in" with a list', { in: [{ var: 'sleep' }, ['own', 'town']] }],
    ['two picks that go together', { and: [{ in: ['food', { var: 'needs' }] }, { in: ['home', { var: 'needs' }] }] }],
    ['two ends of one range', { and: [{ '>': [{ var: 'age' }, 17] }, { '<': [{ var: 'age' }, 65] }] }],
  ])('with %s', (_name, rule) => {
    expect(found(about(note(rule)))).toEqual([]);
  });

  it('with two questions that say what makes talking easier', () => {
    const access = (id: string): Question => ({ id, type: 'choice', choices: ['a', 'b'], role: 'access' });
    expect(found({ form: formOf({}, access('one'), access('two')) })).toEqual([]);
  });

  it('with a note that says what is not asked', () => {
    expect(found(labelled('We do not ask your immigration status.'))).toEqual([]);
    expect(found(worded({ label: 'A visa does not matter here.' }, { type: 'notice' }))).toEqual([]);
  });
});

describe('lintForm finds of roles', () => {
  it.each<[string, Question]>([
    ['a name that is picked', { id: 'note', type: 'choice', choices: ['a', 'b'], role: 'name' }],
    ['a language that is typed', { id: 'note', type: 'text', role: 'language' }],
    ['a safe way that is typed', { id: 'note', type: 'longText', role: 'contact' }],
    ['who it is, in codes of its own', { id: 'note', type: 'choice', choices: ['self', 'mine'], role: 'filled-by' }],
  ])('%s', (_name, question) => {
    expect(found({ form: formOf({}, question) })).toContain('role-does-not-fit /sections/0/questions/0/role');
  });
});

describe('lintForm tells each thing once', () => {
  it('an answer nobody can give, without what follows from it', () => {
    expect(found(about(note({ '==': [{ var: 'sleep' }, 'castle'] })))).toEqual([
      'no-such-choice /sections/0/questions/4/showIf',
    ]);
  });

  it('a part that is never shown, without its questions', () => {
    const showIf = { and: [{ '==': [{ var: 'sleep' }, 'own'] }, { '==': [{ var: 'sleep' }, 'town'] }] };
    const [start] = about().form.sections;
    const inside = note({ '!!': [{ var: 'day' }] });
    const form = formOf({ sections: [start!, { id: 'more', showIf, questions: [inside] }] });
    expect(found({ form })).toEqual(['section-never-shown /sections/1/showIf']);
  });
});

describe('a fix', () => {
  const fixOf = (sample: Sample, wanted: string) =>
    lintForm(sample.form, sample.messages).find(({ code }) => code === wanted)?.fix;

  it('names the choice that was meant', () => {
    expect(fixOf(about(note({ '==': [{ var: 'sleep' }, 'onw'] })), 'no-such-choice')).toBe('Did you mean "own"?');
  });

  it('names the choices there are where none is near', () => {
    expect(fixOf(about(note({ '==': [{ var: 'sleep' }, 'castle'] })), 'no-such-choice')).toBe(
      'Use one of these: "own", "town".',
    );
  });

  it('stands beside code, path, severity and sentence', () => {
    expect(lintForm(formOf({}, note()), { en: { questions: { note: { label: 'Your diagnosis?' } } } })).toContainEqual({
      code: 'asks-diagnosis',
      path: '/en/questions/note/label',
      severity: 'error',
      sentence: '"note" seems to ask for a diagnosis.',
      fix: expect.stringContaining('Leave it out') as string,
    });
  });
});
