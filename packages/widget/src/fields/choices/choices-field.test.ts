import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const messages = {
  label: 'What do you need today?',
  hint: 'You can pick more than one.',
  choices: { food: 'Food', sleep: 'A place to sleep', other: 'Something else', none: 'None of these' },
};
const question = () => ({
  id: 'urgent',
  type: 'choices' as const,
  choices: ['food', 'sleep', { value: 'other', other: true }, { value: 'none', exclusive: true }],
});
const ticked = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    .filter((box) => box.checked)
    .map(({ value }) => value);

describeField('choices', [
  {
    name: 'with two needs, picked last first',
    question: question(),
    messages,
    value: ['food', 'sleep'],
    shows: ticked,
    shown: ['food', 'sleep'],
    act: async (person) => {
      await person.choose('A place to sleep');
      await person.choose('Food');
    },
  },
  {
    name: 'with a need in other words',
    question: question(),
    messages,
    value: ['food', { value: 'other', text: 'A bus' }],
    shows: (view) => [...ticked(view), view.root.querySelector<HTMLInputElement>('.other input')?.value],
    shown: ['food', 'other', 'A bus'],
    act: async (person) => {
      await person.choose('Food');
      await person.choose('Something else');
      await person.type('Please say', 'A bus');
    },
  },
  {
    name: 'with two at most',
    question: { ...question(), min: 1, max: 2 },
    messages,
    value: ['food', 'sleep'],
    shows: ticked,
    shown: ['food', 'sleep'],
    act: async (person) => {
      await person.choose('Food');
      await person.choose('A place to sleep');
    },
  },
]);

describe('choices', () => {
  const open = () => stage({ questions: [question()], messages: { urgent: messages } });
  afterEach(clearStage);

  it('take back the others for an exclusive one', async () => {
    const view = await open();
    for (const label of ['Food', 'None of these']) await view.person.choose(label);
    expect(view.answer).to.deep.equal(['none']);
  });

  it('are blank again when the last one is unticked', async () => {
    const view = await open();
    for (const label of ['Food', 'Food']) await view.person.choose(label);
    expect(view.answer).to.equal(undefined);
  });

  it('keep focus on the one that was ticked', async () => {
    const view = await open();
    await view.person.choose('Something else');
    expect(view.root.activeElement).to.equal(view.person.control('Something else'));
  });
});

describe('choices with limits', () => {
  const open = (limits: object, urgent: readonly string[] = []) =>
    stage({
      questions: [{ ...question(), ...limits }],
      messages: { urgent: messages },
      answers: { urgent },
    });
  const said = ({ root }: QuestionStage) => root.querySelector('[role=status].pick-limits')?.textContent.trim();
  afterEach(clearStage);

  for (const [limits, words] of [
    [{ max: 2 }, 'Pick up to 2.'],
    [{ min: 2 }, 'Pick 2 or more.'],
    [{ min: 2, max: 3 }, 'Pick 2 to 3.'],
    [{ min: 2, max: 2 }, 'Pick 2.'],
    [{ max: 9 }, ''],
  ] as const) {
    it(`say "${words}" for ${JSON.stringify(limits)}, before anything is picked`, async () => {
      expect(said(await open(limits))).to.equal(words);
    });
  }

  it('keep what was picked when one more is tapped, and say what to do', async () => {
    const view = await open({ max: 2 }, ['food', 'sleep']);
    await view.person.choose('Something else');
    expect([view.answer, ticked(view)]).to.deep.equal([
      ['food', 'sleep'],
      ['food', 'sleep'],
    ]);
    expect(said(view)).to.equal('You have picked 2. To pick another, take one out first.');
  });

  it('take another once there is room again', async () => {
    const view = await open({ max: 2 }, ['food', 'sleep']);
    for (const label of ['Something else', 'Food', 'Something else']) await view.person.choose(label);
    expect(ticked(view)).to.deep.equal(['sleep', 'other']);
    expect(said(view)).to.equal('Pick up to 2.');
  });

  it('still let an exclusive choice take the place of all', async () => {
    const view = await open({ max: 2 }, ['food', 'sleep']);
    await view.person.choose('None of these');
    expect(view.answer).to.deep.equal(['none']);
  });
});
