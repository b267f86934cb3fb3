import { createSession, type FormDefinition, type Question } from '@open-intake/core';
import { expect } from 'chai';
import { createFormWords } from '../../words/form-words.ts';
import { answerLines, directionFor } from './answer-lines.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'household',
          type: 'group',
          sensitive: true,
          questions: [
            {
              id: 'children',
              type: 'group',
              repeat: { min: 0, max: 3 },
              questions: [{ id: 'age', type: 'number' }],
            },
          ],
        },
        { id: 'name', type: 'text' },
      ],
    },
  ],
};

describe('the lines of the review', () => {
  it('keep what stands in a sensitive group as private as the group', () => {
    const answers = { household: { children: [{ age: 4 }] }, name: 'Amina' };
    const session = createSession({ form, language: 'en', answers, now: () => new Date(), newId: () => 'x' });
    const words = createFormWords(form, {}, 'en');
    const lines = answerLines(session, words, form.sections[0]!.questions);
    expect(lines.map(({ path, isPrivate }) => [path, isPrivate])).to.deep.equal([
      ['/household/children/0/age', true],
      ['/name', false],
    ]);
  });

  it('know every row around them', () => {
    const jobs: Question = { id: 'jobs', type: 'group', repeat: { max: 3 }, questions: [{ id: 'job', type: 'text' }] };
    const people: Question = { id: 'people', type: 'group', repeat: { max: 3 }, questions: [jobs] };
    const homes: FormDefinition = { ...form, sections: [{ id: 'all', questions: [people] }] };
    const answers = { people: [{}, { jobs: [{ job: 'Baker' }] }] };
    const session = createSession({ form: homes, answers, now: () => new Date(), newId: () => 'x' });
    const lines = answerLines(session, createFormWords(homes, {}, 'en'), [people]);
    expect(
      lines.map(({ path, rows }) => [path, ...rows.map(({ group, number }) => `${group.id} ${number}`)]),
    ).to.deep.equal([
      ['/people/0/jobs', 'people 1'],
      ['/people/1/jobs/0/job', 'people 2', 'jobs 1'],
    ]);
  });
});

describe('a line of the review', () => {
  const question = (extra: object) =>
    ({ id: 'it', ...extra }) as FormDefinition['sections'][number]['questions'][number];
  const read = (extra: object, answer: unknown, choices: Readonly<Record<string, string>> = {}, language = 'en') => {
    const asked: FormDefinition = { ...form, sections: [{ id: 'all', questions: [question(extra)] }] };
    const session = createSession({
      form: asked,
      language,
      answers: { it: answer },
      now: () => new Date(),
      newId: () => 'x',
    });
    const messages = { [language]: { title: '', sections: {}, questions: { it: { label: 'It', choices } } } };
    const [line] = answerLines(session, createFormWords(asked, messages, language), asked.sections[0]!.questions);
    return line?.texts.map((text) => [text.text, directionFor(text)]);
  };

  it('says where a number stands on its scale', () => {
    expect(read({ type: 'scale', min: 0, max: 10 }, 7)).to.deep.equal([['7/10', 'ltr']]);
  });

  it('says a point of a scale in words', () => {
    const [piece] = read({ type: 'scale', display: 'faces' }, 4, { '4': 'Glad' }) ?? [];
    expect(piece?.[0]).to.match(/^Glad/);
  });

  it('counts what was put in order, each on its own line', () => {
    expect(read({ type: 'ranking', choices: ['a', 'b'] }, ['b', 'a'], { a: 'Food', b: 'Work' })).to.deep.equal([
      ['1. Work', 'ltr'],
      ['2. Food', 'ltr'],
    ]);
  });

  it('says money with its currency', () => {
    const money = { type: 'money', currencies: ['USD'] };
    expect(read(money, { amount: '1500', currency: 'USD' })).to.deep.equal([['$1,500.00 (USD)', 'ltr']]);
  });

  it('says nothing of a choice that is no longer offered', () => {
    const rule = { '==': [1, 2] };
    const choices = [{ value: 'a', showIf: rule }, 'b'];
    expect(read({ type: 'ranking', choices }, ['a', 'b'], { a: 'Food', b: 'Work' })).to.deep.equal([
      ['1. Work', 'ltr'],
    ]);
  });
});
