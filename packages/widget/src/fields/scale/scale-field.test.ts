import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render } from 'lit';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';
import { face } from './scale-field.ts';

const question = { id: 'pain', type: 'scale' } as const;
const feelings = {
  label: 'How do you feel today?',
  choices: { '1': 'Very sad', '2': 'Sad', '3': 'So-so', '4': 'Glad', '5': 'Very glad' },
};
const ends = { label: 'How much does it hurt?', choices: { '0': 'Not at all', '10': 'The most I can think of' } };
const chosen = ({ root }: QuestionStage) => root.querySelector<HTMLInputElement>('input:checked')?.value;

describeField('scale', [
  {
    name: 'of five numbers without words',
    question,
    messages: { label: 'How well do you sleep?' },
    value: 4,
    shows: chosen,
    shown: '4',
    act: (person) => person.choose('4'),
  },
  {
    name: 'of eleven numbers with words at the ends',
    question: { ...question, min: 0, max: 10 },
    messages: ends,
    value: 10,
    shows: chosen,
    shown: '10',
    act: (person) => person.choose('10'),
  },
  {
    name: 'in words',
    question: { ...question, display: 'words' },
    messages: feelings,
    value: 2,
    shows: chosen,
    shown: '2',
    act: (person) => person.choose('Sad'),
  },
  {
    name: 'in faces',
    question: { ...question, display: 'faces' },
    messages: feelings,
    value: 5,
    shows: chosen,
    shown: '5',
    act: (person) => person.choose('Very glad'),
  },
]);

describe('a scale', () => {
  const eleven = { ...question, min: 0, max: 10 };
  const open = (
    extra: object = eleven,
    messages: { label: string; choices: Readonly<Record<string, string>> } = ends,
    language = 'en',
  ) => stage({ questions: [{ ...question, ...extra }], messages: { pain: messages }, language });
  const boxes = ({ root }: QuestionStage) =>
    [...root.querySelectorAll('.choice')].map((box) => box.getBoundingClientRect());

  afterEach(async () => {
    clearStage();
    await setViewport({ width: 800, height: 600 });
  });

  it('has targets of at least 44 px, with eleven points on the narrowest phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const sizes = boxes(await open()).flatMap(({ width, height }) => [width, height]);
    expect(Math.min(...sizes)).to.be.at.least(44);
  });

  it('stands in two rows of about the same length there', async () => {
    await setViewport({ width: 320, height: 640 });
    const tops = boxes(await open()).map(({ top }) => top);
    expect(tops.filter((top) => top === tops[0])).to.have.length(6);
    expect(new Set(tops).size).to.equal(2);
  });

  it('stands in one row where there is room', async () => {
    const tops = boxes(await open()).map(({ top }) => top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('says the word of an end in the name of its point', async () => {
    const view = await open();
    expect(view.person.control('0').labels?.[0]?.textContent).to.match(/^\s*0: Not at all\s*$/);
  });

  it('begins where reading begins', async () => {
    const [first, second] = boxes(await open(eleven, ends, 'en-XB'));
    expect(first?.left).to.be.greaterThan(second?.right ?? 0);
  });

  it('goes from point to point with the arrow keys', async () => {
    const view = await open();
    await view.person.choose('3');
    await view.person.choose('4');
    expect([view.answer, view.root.activeElement]).to.deep.equal([4, view.person.control('4')]);
  });

  it('shows what is chosen by weight, edge and mark', async () => {
    const view = await open();
    await view.person.choose('1');
    const [other, one] = [...view.root.querySelectorAll('.choice')].map((box) => getComputedStyle(box));
    expect(one?.fontWeight).not.to.equal(other?.fontWeight);
    expect(one?.borderBlockEndColor).not.to.equal(other?.borderBlockEndColor);
    expect(getComputedStyle(view.person.control('1'), '::before').content).not.to.equal('none');
  });

  it('draws a face for each point, for the eye only', async () => {
    const { root } = await open({ display: 'faces' }, { ...ends, ...feelings });
    expect(root.querySelectorAll('.choice svg[aria-hidden=true]')).to.have.length(5);
  });
});

/** Where the ends and the middle of the mouth stand; downwards is more. */
function mouth(mood: number): readonly number[] {
  const box = document.createElement('div');
  render(face(mood), box);
  const path = box.querySelector('path')?.getAttribute('d') ?? '';
  const [, ends, middle] = /M8 ([\d.]+)Q12 ([\d.]+)/.exec(path) ?? [];
  return [Number(ends), Number(middle)];
}

describe('a face', () => {
  it('turns the ends of the mouth down when sad', () => {
    const [ends = 0, middle = 0] = mouth(-1);
    expect(ends).to.be.greaterThan(middle);
  });

  it('keeps a straight mouth between the two', () => {
    const [ends, middle] = mouth(0);
    expect(ends).to.equal(middle);
  });

  it('turns the ends of the mouth up when glad', () => {
    const [ends = 0, middle = 0] = mouth(1);
    expect(ends).to.be.lessThan(middle);
  });
});
