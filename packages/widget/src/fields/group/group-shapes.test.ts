import type { Question } from '@open-intake/core';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const often = ['never', 'often'];
const choices = { never: 'Never', often: 'Often' };

const household: Question = {
  id: 'household',
  type: 'group',
  display: 'table',
  repeat: { min: 2, max: 3 },
  questions: [
    { id: 'name', type: 'text' },
    { id: 'age', type: 'number' },
    { id: 'school', type: 'yesNo', showIf: { '<': [{ var: 'age' }, 18] } },
    { id: 'jobs', type: 'group', repeat: { max: 2 }, questions: [{ id: 'job', type: 'text' }] },
  ],
};
const tired: Question = { id: 'tired', type: 'choice', choices: often, required: true };
const moods = {
  id: 'moods',
  type: 'group',
  display: 'matrix',
  questions: [{ id: 'calm', type: 'choice', choices: often }, tired],
} as const satisfies Question;
const messages = {
  household: { label: 'Household', itemLabel: 'Person', add: 'Add a person' },
  name: { label: 'Name', hint: 'It can be any name.' },
  age: { label: 'Age' },
  school: { label: 'In school?' },
  jobs: { label: 'Jobs', add: 'Add a job' },
  job: { label: 'Job' },
  moods: { label: 'How often are you …' },
  calm: { label: 'Calm', choices },
  tired: { label: 'Tired', choices, errors: { required: 'We need this to help.' } },
};

async function open(question: Question, width: number, answers: Readonly<Record<string, unknown>> = {}) {
  await setViewport({ width, height: 800 });
  return stage({ questions: [question], messages, answers });
}

const box = (element: Element | null | undefined) => (element as Element).getBoundingClientRect();
const cells = ({ root }: QuestionStage) => [...root.querySelectorAll('.row:first-of-type .row-cell')];
const people = {
  household: [
    { name: 'Ana', age: 41 },
    { name: 'Ben', age: 9 },
  ],
};

describe('a group as a table', () => {
  afterEach(async () => {
    clearStage();
    await setViewport({ width: 800, height: 600 });
  });

  it('has a line for each row where there is room', async () => {
    const [first, second] = cells(await open(household, 900, people)).map(box);
    expect(first?.top).to.equal(second?.top);
  });

  it('looks at its own room and not at the window', async () => {
    const view = await open(household, 900, people);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { container-type: inline-size; max-inline-size: 500px; }');
    view.root.adoptedStyleSheets.push(sheet);
    const [first, second] = cells(view).map(box);
    expect(second?.top).to.be.above(first?.bottom ?? 0);
  });

  it('has heads for the questions that are asked in any row', async () => {
    const view = await open(household, 900, { household: [{ age: 41 }, { age: 40 }] });
    const heads = [...view.root.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    expect(heads.map((text) => text.split(/\s{2,}/)[0])).to.deep.equal(['Person', 'Name', 'Age', 'Change']);
  });

  it('leaves a cell empty where its question is not asked', async () => {
    const view = await open(household, 900, people);
    const asked = [...view.root.querySelectorAll('[data-question=school]')];
    expect(asked.map((element) => element.closest('.row')?.id)).to.deep.equal(['q.household-in-1']);
  });

  it('labels each control by its own words', async () => {
    const view = await open(household, 900, people);
    const input = view.root.getElementById('q.household.1.age') as HTMLInputElement;
    expect(input.labels?.[0]?.textContent).to.equal('Age');
  });

  it('gives what is too big for a cell the whole width below the line', async () => {
    const view = await open(household, 900, people);
    const jobs = [...view.root.querySelectorAll('.row-below > [data-type=group]')];
    expect(jobs).to.have.length(2);
    await view.person.inside('.row-below').press('Add a job');
    expect(view.root.activeElement?.id).to.equal('q.household.0.jobs.0.job');
  });

  it('keeps what was typed when the room becomes less', async () => {
    const view = await open(household, 900, people);
    const input = view.root.getElementById('q.household.0.name') as HTMLInputElement;
    await setViewport({ width: 400, height: 800 });
    expect(view.root.getElementById('q.household.0.name')).to.equal(input);
    expect(document.documentElement.scrollWidth).to.be.at.most(400);
  });
});

describe('a group as a matrix', () => {
  afterEach(async () => {
    clearStage();
    await setViewport({ width: 800, height: 600 });
  });

  const radios = (view: QuestionStage, id: string) => [
    ...view.root.querySelectorAll<HTMLInputElement>(`[data-question=${id}] input[type=radio]`),
  ];

  it('has a line for each question where there is room, its radio buttons below their heads', async () => {
    const view = await open(moods, 800);
    const heads = [...view.root.querySelectorAll('.matrix-heads > span')].map(box);
    const marks = radios(view, 'tired').map(box);
    expect(marks[0]?.top).to.equal(marks[1]?.top);
    const middle = ({ left, width }: DOMRect) => left + width / 2;
    // Browsers lay out in sixty-fourths of a pixel: whole ones would round two that are as good as equal to both sides.
    const besides = marks.map((mark, at) => Math.abs(middle(mark) - middle(heads[at]!)));
    expect(besides).to.have.length(heads.length);
    expect(Math.max(...besides)).to.be.below(0.5);
  });

  it('lets each question stand for itself where there is not', async () => {
    const view = await open(moods, 500);
    const marks = radios(view, 'calm').map(box);
    expect(marks[1]?.top).to.be.above(marks[0]?.bottom ?? 0);
    expect(box(view.root.querySelector('.matrix-heads')).height).to.equal(0);
  });

  it('is one set of radio buttons for each question, with all its words', async () => {
    const view = await open(moods, 800);
    await view.person.within('Calm').choose('Often');
    expect(view.answer).to.deep.equal({ calm: 'often' });
    expect(radios(view, 'calm')[1]?.labels?.[0]?.textContent.trim()).to.equal('Often');
    expect(view.root.querySelectorAll('fieldset[role=radiogroup]')).to.have.length(2);
  });

  it('points to the line that has to be answered', async () => {
    const view = await open(moods, 800);
    view.session.dispatch({ type: 'next' });
    await view.updateComplete;
    const wrong = [...view.root.querySelectorAll('[role=radiogroup][aria-invalid=true]')];
    expect(wrong.map((element) => element.closest<HTMLElement>('.question')?.dataset['question'])).to.deep.equal([
      'tired',
    ]);
  });

  it('is no matrix while its questions offer different choices', async () => {
    const rule = { '==': [{ var: 'tired' }, 'often'] };
    const calm: Question = { id: 'calm', type: 'choice', choices: ['never', { value: 'often', showIf: rule }] };
    const view = await open({ ...moods, questions: [calm, tired] }, 800);
    expect(view.root.querySelector('.matrix')).to.equal(null);
    await view.person.within('Tired').choose('Often');
    expect(view.root.querySelector('.matrix')).not.to.equal(null);
    expect((view.root.activeElement as HTMLInputElement).value).to.equal('often');
  });
});
