import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = {
  id: 'sleep',
  type: 'choice',
  choices: ['own', 'shelter', { value: 'other', other: true }],
} as const;
const withIcons = {
  id: 'first',
  type: 'choice',
  choices: [
    { value: 'food', icon: 'food', heading: 'daily' },
    { value: 'home', icon: 'home', heading: 'daily' },
    { value: 'legal', icon: 'legal', heading: 'papers' },
  ],
} as const;
const messages = {
  label: 'Where will you sleep tonight?',
  choices: { own: 'My own place', shelter: 'A shelter', other: 'Another place' },
};
const iconMessages = {
  label: 'What comes first?',
  choices: { food: 'Food', home: 'A place to live', legal: 'Legal help' },
  headings: { daily: 'Every day', papers: 'Letters' },
};
const chosen = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    .filter((radio) => radio.checked)
    .map(({ value }) => value);
const saying = (view: QuestionStage) => [
  ...chosen(view),
  view.root.querySelector<HTMLInputElement>('.other input')?.value,
];

describeField('choice', [
  {
    name: 'with a place',
    question: { ...question, choices: [...question.choices] },
    messages,
    value: 'shelter',
    shows: chosen,
    shown: ['shelter'],
    act: (person) => person.choose('A shelter'),
  },
  {
    name: 'with another place, said in words',
    question: { ...question, choices: [...question.choices] },
    messages,
    value: { value: 'other', text: 'A bus' },
    shows: saying,
    shown: ['other', 'A bus'],
    act: async (person) => {
      await person.choose('Another place');
      await person.type('Please say', 'A bus');
    },
  },
  {
    name: 'with icons under headings',
    question: { ...withIcons, choices: [...withIcons.choices] },
    messages: iconMessages,
    value: 'legal',
    shows: chosen,
    shown: ['legal'],
    act: (person) => person.choose('Legal help'),
  },
  {
    name: 'with choices from another question',
    others: [{ id: 'needs', type: 'choices', choices: ['food', 'home'] }],
    otherMessages: { needs: { label: 'Needs', choices: { food: 'Food', home: 'A place to live' } } },
    otherAnswers: { needs: ['home'] },
    question: { id: 'first', type: 'choice', choicesFrom: 'needs' },
    messages: { label: 'What comes first?' },
    value: 'home',
    shows: chosen,
    shown: ['home'],
    act: (person) => person.choose('A place to live'),
  },
]);

describe('a row of a choice', () => {
  const open = () =>
    stage({ questions: [{ ...withIcons, choices: [...withIcons.choices] }], messages: { first: iconMessages } });
  afterEach(clearStage);

  it('is a target of at least 56 px, the width of the field', async () => {
    const row = (await open()).root.querySelector('.choice')?.getBoundingClientRect();
    expect(row?.height).to.be.at.least(56);
  });

  it('can be tapped anywhere', async () => {
    const view = await open();
    await view.person.tap(view.root.querySelectorAll('.choice')[1] as Element);
    expect(view.answer).to.equal('home');
  });

  it('shows that it is chosen by weight and edge', async () => {
    const view = await open();
    await view.person.choose('Food');
    const [first, second] = [...view.root.querySelectorAll('.choice')].map((row) => getComputedStyle(row));
    expect(first?.fontWeight).not.to.equal(second?.fontWeight);
    expect(first?.borderInlineStartColor).not.to.equal(second?.borderInlineStartColor);
  });

  it('names the heading it stands under', async () => {
    const { root } = await open();
    const id = root.querySelector('[role=group]')?.getAttribute('aria-labelledby') ?? '';
    expect(root.getElementById(id)?.textContent).to.equal('Every day');
  });
});
