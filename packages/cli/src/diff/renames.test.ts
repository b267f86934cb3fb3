import { type FormDefinition, type FormMessages, parseForm, type Question } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { diffForms } from './diff-forms.ts';

const people: Question = { id: 'people', type: 'number' };
const flag = (id: string) => ({ flags: [{ id: 'many', if: { '>': [{ var: id }, 5] }, within: '2-days' }] });

/** A version of a form with these questions, each labelled by its text. */
function version(number: string, questions: readonly [Question, string][], more: object = {}): UsableForm {
  const form: FormDefinition = parseForm({
    format: 'open-intake/1',
    id: 'food',
    version: number,
    languages: ['en'],
    sections: [{ id: 'you', questions: questions.map(([question]) => question) }],
    ...more,
  });
  const words = Object.fromEntries(questions.map(([{ id }, label]) => [id, { label }]));
  const en: FormMessages = { title: 'Food', sections: { you: { title: 'You' } }, questions: words };
  return { folder: 'food', form, messages: { en } };
}
const told = (before: UsableForm, after: UsableForm) => diffForms({ before, after }).map(({ sentence }) => sentence);

describe('a question with another id', () => {
  const before = version('1.0.0', [[people, 'How many are you?']], flag('people'));

  it('that the migrations name is told as renamed, and as nothing else', () => {
    const migrations = [{ to: '2.0.0', rename: { people: 'size' } }];
    const after = version('2.0.0', [[{ ...people, id: 'size' }, 'How big is your family?']], {
      ...flag('size'),
      migrations,
    });
    expect(told(before, after)).toEqual([
      'The question "size" in English was “How many are you?” and is now “How big is your family?”.',
      'The question "people" is now called "size" (“How big is your family?”).',
    ]);
  });

  it('is followed through several versions', () => {
    const migrations = [
      { to: '1.5.0', rename: { people: 'heads' } },
      { to: '2.0.0', rename: { heads: 'size' } },
    ];
    const after = version('2.0.0', [[{ ...people, id: 'size' }, 'How many are you?']], { ...flag('size'), migrations });
    expect(told(before, after)).toEqual(['The question "people" is now called "size" (“How many are you?”).']);
  });

  it.each<[string, Partial<Question>, string, string]>([
    ['label', {}, 'How many are you?', 'How many are you?'],
    ['role', { role: 'household' }, 'How many?', 'How many are you?'],
    ['source', { source: { system: 'paper', id: '7' } }, 'How many?', 'How many are you?'],
  ])('and the same %s is told as renamed, with what to write', (_trait, more, was, is) => {
    const old = version('1.0.0', [[{ ...people, ...more } as Question, was]]);
    const now = version('2.0.0', [[{ ...people, ...more, id: 'size' } as Question, is]]);
    const sentences = told(old, now);
    expect(sentences.at(-1)).toMatch(/^The question "people" is now called "size" .*"migrations", so that drafts/);
    expect(sentences.join(' ')).not.toMatch(/new question|no longer asked/);
  });

  it('and another type is another question', () => {
    const now = version('2.0.0', [[{ id: 'size', type: 'text' }, 'How many are you?']]);
    expect(told(version('1.0.0', [[people, 'How many are you?']]), now)[0]).toMatch(/^There is a new question "size"/);
  });
});

describe('what becomes of older answers', () => {
  it('is told for split, renamed and retired ones', () => {
    const migrations = [
      {
        to: '2.0.0',
        split: { whole: { size: { var: 'whole' } } },
        values: { need: { bread: 'food' } },
        retire: ['pet'],
      },
    ];
    const need = (value: string): Question => ({ id: 'need', type: 'choice', choices: [value, 'rent'] });
    const after = version(
      '2.0.0',
      [
        [{ ...people, id: 'size' }, 'How many are you?'],
        [need('food'), 'What do you need?'],
      ],
      { migrations },
    );
    const before = version('1.0.0', [
      [{ id: 'whole', type: 'text' }, 'Tell us all'],
      [need('bread'), 'What do you need?'],
      [{ id: 'pet', type: 'yesNo' }, 'Any pets?'],
    ]);
    expect(told(before, after).join(' ')).not.toMatch(/offers/);
    expect(told(before, after)).toEqual(
      expect.arrayContaining([
        'What was answered to "whole" goes to "size" (“How many are you?”) now.',
        'In drafts of older versions, in "need" (“What do you need?”): "bread" counts as "food".',
        'Answers to "pet" in drafts of older versions are shown as no longer asked, and not sent.',
      ]),
    );
  });
});

describe('a property of a question', () => {
  const first = (more: object) => version('1.0.0', [[{ id: 'q', ...more } as Question, 'Q?']]);
  const name = '"q" (“Q?”)';
  const rows = { type: 'group', questions: [people] };
  const over = { id: 'few', rule: { '<': [{ var: 'q' }, 9] } };

  it.each<[object, object, string]>([
    [
      { type: 'number' },
      { type: 'number', max: 9 },
      `The largest answer of the question ${name} is 9 now, before: not limited.`,
    ],
    [{ type: 'text' }, { type: 'text', default: 'x' }, `The question ${name} begins with "x" now, before blank.`],
    [
      { ...rows, repeat: { max: 3 } },
      { ...rows, repeat: { min: 1, max: 5, reorder: true } },
      `The question ${name} takes 1 to 5 rows in any order now, before: 0 to 3 rows.`,
    ],
    [
      { ...rows, repeat: { max: 3 } },
      { ...rows, repeat: { max: 3 }, display: 'table' },
      `The question ${name} is shown as a table now.`,
    ],
    [
      { type: 'number' },
      { type: 'number', constraints: [over] },
      `An answer to the question ${name} is now taken only when "q" is under 9 ("few").`,
    ],
    [
      { type: 'money', currencies: ['USD'] },
      { type: 'money', currencies: ['USD', 'EUR'] },
      `The question ${name} takes the currencies USD and EUR now, before: USD.`,
    ],
  ])('%j that becomes %j', (was, is, sentence) => {
    expect(told(first(was), { ...first(is), form: { ...first(is).form, version: '1.1.0' } })).toEqual([sentence]);
  });
});

it('a list that several questions share is told once', () => {
  const towns = (...lists: string[]) =>
    version(`1.${lists.length}.0`, [[{ id: 'town', type: 'choice', list: 'towns' }, 'Where?']], {
      lists: { towns: lists },
    });
  expect(told(towns('a', 'b'), towns('b', 'c', 'd'))).toEqual([
    'The list "towns" now also offers "c" and "d".',
    'The list "towns" no longer offers "a".',
  ]);
});
