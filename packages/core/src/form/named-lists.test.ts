import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { checkAnswer } from '../submission/check-answer.ts';
import { choiceText } from '../words/choice-text.ts';
import { messageIssues } from '../words/message-issues.ts';
import { shownText } from '../words/shown-text.ts';
import { allChoices } from './all-choices.ts';
import { findQuestion } from './every-question.ts';
import type { FormDefinition } from './form-definition.ts';
import { FormDefinitionError } from './form-definition-error.ts';
import { isSearched } from './is-searched.ts';
import { parseForm } from './parse-form.ts';

const count = (length: number) => Array.from({ length }, (_, at) => `v${at}`);

const withList = (
  question: object,
  lists: unknown = { counties: ['cook', 'lake', { value: 'other', other: true }] },
) => ({
  format: 'open-intake/1',
  id: 'home',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [{ id: 'place', questions: [{ id: 'county', type: 'choice', ...question }] }],
  ...(lists !== undefined && { lists }),
});

function issueOf(definition: unknown): string | undefined {
  try {
    parseForm(definition);
    return undefined;
  } catch (error) {
    return error instanceof FormDefinitionError ? `${error.code} ${error.path}` : 'thrown';
  }
}

const questionOf = (form: FormDefinition): Question => findQuestion(form, 'county') as Question;

describe('a named list', () => {
  const path = '/sections/0/questions/0';
  it.each<[string, object, unknown, string | undefined]>([
    ['is there', { list: 'counties' }, {}, `unknown-list ${path}/list`],
    ['is one of the form', { list: 'towns' }, { counties: ['a'] }, `unknown-list ${path}/list`],
    ['stands alone', { list: 'counties', choices: ['a'] }, { counties: ['a'] }, `list-and-choices ${path}/list`],
    ['has choices', { list: 'counties' }, { counties: [] }, 'empty-choices /lists/counties'],
    ['has each choice once', { list: 'counties' }, { counties: ['a', 'a'] }, 'duplicate-choice /lists/counties/1'],
    ['has an id of its own', { list: 'county' }, { county: ['a'] }, 'duplicate-id /lists/county'],
    ['has a good id', { list: 'a' }, { 'a b': ['a'] }, 'bad-id /lists/a b'],
    ['may be long', { list: 'counties' }, { counties: count(10_000) }, undefined],
    ['may not be endless', { list: 'counties' }, { counties: count(10_001) }, 'too-many-choices /lists/counties'],
    ['serves several choices', { type: 'choices', list: 'counties' }, { counties: ['a'] }, undefined],
    ['serves a ranking', { type: 'ranking', list: 'counties' }, { counties: ['a'] }, undefined],
    [
      'may have conditions',
      { list: 'a' },
      { a: [{ value: 'x', showIf: { var: 'no' } }] },
      'unknown-reference /lists/a/0/showIf/var',
    ],
  ])('%s', (_name, question, lists, issue) => {
    expect(issueOf(withList(question, lists))).toBe(issue);
  });

  it('offers its choices', () => {
    const form = parseForm(withList({ list: 'counties' }));
    expect(allChoices(form, questionOf(form)).map(({ value }) => value)).toEqual(['cook', 'lake', 'other']);
    expect(allChoices(form, questionOf(form))).toBe(allChoices(form, questionOf(form)));
  });

  it.each<[unknown, readonly string[]]>([
    ['lake', []],
    [{ value: 'other', text: 'Kane' }, []],
    ['kane', ['not-a-choice']],
    [{ value: 'lake', text: 'Kane' }, ['wrong-type']],
  ])('checks the answer %j', (value, codes) => {
    const form = parseForm(withList({ list: 'counties' }));
    expect(checkAnswer(questionOf(form), value, { form, answers: {} }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[object, number, boolean]>([
    [{}, 12, false],
    [{}, 13, true],
    [{ display: 'list' }, 13, false],
    [{ display: 'search' }, 2, true],
    [{ type: 'ranking' }, 13, false],
  ])('with %j and %i choices is searched: %s', (question, length, searched) => {
    const form = parseForm(withList({ list: 'counties', ...question }, { counties: count(length) }));
    expect(isSearched(form, questionOf(form))).toBe(searched);
  });
});

describe('the words of a named list', () => {
  const form = parseForm(withList({ list: 'counties' }));
  const words = {
    title: 'Home',
    sections: { place: { title: 'Place' } },
    questions: { county: { label: 'County?' } },
    lists: { counties: { cook: 'Cook', lake: 'Lake', other: 'Elsewhere' } },
  };
  const found = (messages: object, language: string) =>
    messageIssues(messages, form, language).map(({ code, path, params }) => `${params.severity} ${code} ${path}`);

  it('are all there', () => {
    expect(found(words, 'en')).toEqual([]);
  });

  it('are missed one by one, or all at once', () => {
    expect(found({ ...words, lists: { counties: { cook: 'Cook', lake: 'Lake' } } }, 'es')).toEqual([
      'warning missing-words /lists/counties/other',
    ]);
    expect(found({ ...words, lists: {} }, 'es')).toEqual(['warning missing-words /lists/counties']);
    expect(found({ ...words, lists: {} }, 'en')).toEqual(['error missing-words /lists/counties']);
  });

  it('belong to a list of the form', () => {
    expect(found({ ...words, lists: { ...words.lists, towns: { a: 'A' } } }, 'en')).toEqual([
      'warning unknown-list /lists/towns',
    ]);
  });

  it('give way to the words of one question', () => {
    const own = { ...words, questions: { county: { label: 'County?', choices: { cook: 'Chicago' } } } };
    const text = (value: string) => choiceText(form, questionOf(form), value, { en: own }, ['en'])?.text;
    expect([text('cook'), text('lake')]).toEqual(['Chicago', 'Lake']);
  });

  it('count as seen when they were picked, where the list is searched', () => {
    const long = parseForm(withList({ list: 'counties', display: 'search' }));
    expect(shownText(long, 'county', { en: words }, 'en')).toBe('["en","County?",null,null,[]]');
    expect(shownText(long, 'county', { en: words }, 'en', ['lake'])).toBe('["en","County?",null,null,["Lake"]]');
    expect(shownText(form, 'county', { en: words }, 'en')).toBe(
      '["en","County?",null,null,["Cook","Lake","Elsewhere"]]',
    );
  });
});
