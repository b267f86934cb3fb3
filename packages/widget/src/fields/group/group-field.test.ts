import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { describeField, type FieldCase } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const age = { id: 'age', type: 'number', integer: true } as const satisfies Question;
const children: Question = { id: 'children', type: 'group', repeat: { min: 0, max: 3 }, questions: [age] };
const childWords = {
  label: 'Children',
  itemLabel: 'Child',
  add: 'Add a child',
  remove: 'Take out',
  empty: 'No children yet.',
};
const values = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('.row input:not([type=radio])')].map(({ value }) => value);
const chosen = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

const people: Question = {
  id: 'people',
  type: 'group',
  repeat: { max: 4, reorder: true },
  questions: [
    { id: 'name', type: 'text' },
    { id: 'jobs', type: 'group', repeat: { max: 2 }, questions: [{ id: 'employer', type: 'text' }] },
  ],
};

const table: Omit<FieldCase, 'name'> = {
  question: {
    id: 'household',
    type: 'group',
    display: 'table',
    repeat: { max: 5, reorder: true },
    questions: [
      { id: 'first', type: 'text' },
      { id: 'years', type: 'number' },
      { id: 'school', type: 'yesNo' },
      { id: 'likes', type: 'choices', choices: ['books', 'sports'] },
    ],
  },
  messages: { label: 'Who lives with you?', itemLabel: 'Person', add: 'Add a person' },
  otherMessages: {
    first: { label: 'First name', hint: 'It can be any name.', why: 'So that we can say hello.' },
    years: { label: 'Age' },
    school: { label: 'Goes to school?' },
    likes: { label: 'Likes', choices: { books: 'Books', sports: 'Sports' } },
  },
  value: [
    { first: 'Ana', years: 41, school: false, likes: ['books'] },
    { first: 'Ben', years: 9, school: true },
  ],
  shows: (view) => [...values(view).filter((text) => !['books', 'sports'].includes(text)), ...chosen(view)],
  shown: ['Ana', '41', 'Ben', '9', 'no', 'books', 'yes'],
  act: async (person) => {
    await person.press('Add a person');
    await person.typeHere('Ana');
    await person.type('Age', '41');
    await person.choose('No');
    await person.choose('Books');
    await person.press('Add a person');
    await person.typeHere('Ben');
    const second = person.inside('.row:last-of-type');
    await second.type('Age', '9');
    await second.choose('Yes');
  },
};

const often = ['never', 'sometimes', 'often'];
const oftenWords = { choices: { never: 'Never', sometimes: 'Sometimes', often: 'Very often' } };
const matrix: Omit<FieldCase, 'name'> = {
  question: {
    id: 'moods',
    type: 'group',
    display: 'matrix',
    questions: [
      { id: 'calm', type: 'choice', choices: often },
      { id: 'tired', type: 'choice', choices: often },
    ],
  },
  at: '/moods/calm',
  messages: { label: 'In the last week, how often did you feel …' },
  otherMessages: {
    calm: { label: 'Calm', ...oftenWords, errors: { test: 'Please look at this.' } },
    tired: { label: 'Tired', ...oftenWords },
  },
  value: { calm: 'sometimes', tired: 'often' },
  shows: chosen,
  shown: ['sometimes', 'often'],
  act: async (person) => {
    await person.within('Calm').choose('Sometimes');
    await person.within('Tired').choose('Very often');
  },
};

const scales: FieldCase = {
  ...matrix,
  name: 'as a matrix of scales',
  question: {
    id: 'moods',
    type: 'group',
    display: 'matrix',
    questions: [
      { id: 'calm', type: 'scale', max: 7 },
      { id: 'tired', type: 'scale', max: 7 },
    ],
  },
  otherMessages: {
    calm: { label: 'Calm', choices: { 1: 'Never', 7: 'Always' }, errors: { test: 'Please look at this.' } },
    tired: { label: 'Tired', choices: { 1: 'Never', 7: 'Always' } },
  },
  value: { calm: 2, tired: 7 },
  shown: ['2', '7'],
  act: async (person) => {
    await person.within('Calm').choose('2');
    await person.within('Tired').choose('7');
  },
};

describeField('group', [
  {
    name: 'with two children',
    question: children,
    messages: childWords,
    otherMessages: { age: { label: 'How old?' } },
    value: [{ age: 3 }, { age: 7 }],
    shows: values,
    shown: ['3', '7'],
    act: async (person) => {
      await person.press('Add a child');
      await person.typeHere('3');
      await person.press('Add a child');
      await person.typeHere('7');
    },
  },
  {
    name: 'with jobs inside people',
    question: people,
    messages: { label: 'Who lives with you?', itemLabel: 'Person', add: 'Add a person' },
    otherMessages: {
      name: { label: 'Name' },
      jobs: { label: 'Jobs', itemLabel: 'Job', add: 'Add a job' },
      employer: { label: 'Employer' },
    },
    value: [{ name: 'Ana', jobs: [{ employer: 'Bakery' }, { employer: 'School' }] }, { name: 'Ben' }],
    shows: values,
    shown: ['Ana', 'Bakery', 'School', 'Ben'],
    act: async (person) => {
      await person.press('Add a person');
      await person.typeHere('Ana');
      await person.press('Add a job');
      await person.typeHere('Bakery');
      await person.press('Add a job');
      await person.typeHere('School');
      await person.press('Add a person');
      await person.typeHere('Ben');
    },
  },
  { ...table, name: 'as a table' },
  { ...table, name: 'as a table without the room for one', width: 600 },
  { ...matrix, name: 'as a matrix' },
  { ...matrix, name: 'as a matrix without the room for one', width: 480 },
  scales,
]);

describe('a group that does not repeat', () => {
  const helper: Question = { id: 'helper', type: 'group', questions: [{ id: 'helper-name', type: 'text' }] };
  const open = () =>
    stage({
      questions: [helper],
      messages: { helper: { label: 'Who helps?' }, 'helper-name': { label: 'Your name' } },
    });
  afterEach(clearStage);

  it('keeps the answers of its questions in an object', async () => {
    const view = await open();
    await view.person.type('Your name', 'Bo');
    expect(view.answer).to.deep.equal({ 'helper-name': 'Bo' });
  });

  it('marks its questions as single questions, and not itself', async () => {
    const marked = [...(await open()).root.querySelectorAll<HTMLElement>('[data-question]')];
    expect(marked.map(({ dataset }) => dataset['question'])).to.deep.equal(['helper-name']);
  });
});
