import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';

const messages = {
  label: 'What matters most to you?',
  choices: { food: 'Food', home: 'A place to live', work: 'Work', other: 'Something else', none: 'None of these' },
};
const question = () => ({ id: 'first', type: 'ranking' as const, choices: ['food', 'home', 'work'] });
const order = ({ root }: QuestionStage) =>
  [...root.querySelectorAll('.ranked-text')].map((text) => text.textContent.trim());
const left = ({ root }: QuestionStage) =>
  [...root.querySelectorAll('.unranked button')].map((button) => button.textContent.trim());
const button = ({ root }: QuestionStage, kind: 'up' | 'down' | 'out', place: number) =>
  root.querySelector<HTMLButtonElement>(`.ranked-row:nth-child(${place}) .ranked-${kind}`) as HTMLButtonElement;
const said = ({ root }: QuestionStage) => root.querySelector('.ranking-said')?.textContent;

describeField('ranking', [
  {
    name: 'of three',
    question: question(),
    messages,
    value: ['work', 'food', 'home'],
    shows: order,
    shown: ['Work', 'Food', 'A place to live'],
    act: async (person) => {
      for (const choice of ['Work', 'Food', 'A place']) await person.press(choice);
    },
  },
  {
    name: 'of two at most, with icons',
    question: {
      ...question(),
      choices: [{ value: 'food', icon: 'food' }, { value: 'home', icon: 'home' }, 'work'],
      max: 2,
    },
    messages,
    value: ['home', 'food'],
    shows: order,
    shown: ['A place to live', 'Food'],
    act: async (person) => {
      for (const choice of ['A place', 'Food']) await person.press(choice);
    },
  },
  {
    name: 'with words of their own',
    question: { ...question(), choices: ['food', { value: 'other', other: true }] },
    messages,
    value: [{ value: 'other', text: 'A bus' }, 'food'],
    shows: (view) => [...order(view), view.root.querySelector<HTMLInputElement>('.ranked-row > .other input')?.value],
    shown: ['Something else', 'Food', 'A bus'],
    act: async (person) => {
      await person.press('Something else');
      await person.press('Food');
      await person.type('Please say', 'A bus');
    },
  },
  {
    name: 'of what was picked before',
    others: [{ id: 'needs', type: 'choices', choices: ['food', 'home', 'work'] }],
    otherMessages: { needs: { label: 'Needs', choices: messages.choices } },
    otherAnswers: { needs: ['food', 'work'] },
    question: { id: 'first', type: 'ranking', choicesFrom: 'needs' },
    messages: { label: 'What comes first?' },
    value: ['work', 'food'],
    shows: order,
    shown: ['Work', 'Food'],
    act: async (person) => {
      for (const choice of ['Work', 'Food']) await person.press(choice);
    },
  },
]);

describe('a ranking', () => {
  const open = (first: readonly string[] = [], extra: object = {}) =>
    stage({ questions: [{ ...question(), ...extra }], messages: { first: messages }, answers: { first } });
  afterEach(clearStage);

  it('moves a choice up by a button, and says its new place', async () => {
    const view = await open(['food', 'home', 'work']);
    await view.person.press(button(view, 'up', 3));
    expect(view.answer).to.deep.equal(['food', 'work', 'home']);
    expect(said(view)).to.equal('Work is now 2 of 3.');
  });

  it('keeps focus on the button that was pressed, in its new place', async () => {
    const view = await open(['food', 'home', 'work']);
    await view.person.press(button(view, 'up', 3));
    expect(view.root.activeElement).to.equal(button(view, 'up', 2));
  });

  it('moves focus to the other button where the first has no further to go', async () => {
    const view = await open(['food', 'home']);
    await view.person.press(button(view, 'up', 2));
    expect(button(view, 'up', 1).disabled).to.equal(true);
    expect(view.root.activeElement).to.equal(button(view, 'down', 1));
  });

  it('takes a choice out, says so, and keeps the keyboard near', async () => {
    const view = await open(['food', 'home', 'work']);
    await view.person.press(button(view, 'out', 1));
    expect([view.answer, left(view), said(view)]).to.deep.equal([
      ['home', 'work'],
      ['Food'],
      'Food is out of your order.',
    ]);
    expect(view.root.activeElement).to.equal(button(view, 'out', 1));
  });

  it('is blank again when the last one is taken out', async () => {
    const view = await open(['food']);
    await view.person.press(button(view, 'out', 1));
    expect(view.answer).to.equal(undefined);
    expect(view.root.activeElement).to.equal(view.root.querySelector('.unranked button'));
  });

  it('goes on with the next choice after one was added', async () => {
    const view = await open();
    await view.person.press('Food');
    expect(view.root.activeElement).to.equal(view.person.button('A place'));
  });

  it('names every button after its choice, and every place in words', async () => {
    const view = await open(['food', 'home']);
    const names = button(view, 'up', 2).getAttribute('aria-labelledby')?.split(' ') ?? [];
    const text = names
      .map((id) => view.root.getElementById(id))
      .map((part) => part?.ariaLabel ?? part?.textContent.trim());
    expect(text).to.deep.equal(['Move up', 'A place to live']);
    expect(view.root.querySelector('.ranked-row:nth-child(2) .ranked-place')?.textContent).to.equal('2 of 2');
  });

  it('says how many can be picked before there are too many', async () => {
    expect((await open([], { max: 2 })).container.textContent).to.contain('Pick up to 2.');
  });

  it('takes no more than that, and says what to do', async () => {
    const view = await open(['food', 'home'], { max: 2 });
    await view.person.press('Work');
    expect(view.answer).to.deep.equal(['food', 'home']);
    expect(said(view)).to.equal('You have picked 2. To pick another, take one out first.');
  });

  it('ranks an exclusive choice alone', async () => {
    const view = await open(['food'], { choices: ['food', { value: 'none', exclusive: true }] });
    await view.person.press('None of these');
    expect(view.answer).to.deep.equal(['none']);
  });

  it('shows only what is offered now, and keeps the rest in memory', async () => {
    const rule = { '==': [{ var: 'works' }, true] };
    const choices = ['food', { value: 'work', showIf: rule }, 'home'];
    const view = await stage({
      questions: [
        { id: 'works', type: 'yesNo' },
        { ...question(), choices },
      ],
      messages: { first: messages },
      shown: 'first',
      answers: { works: false, first: ['work', 'food', 'home'] },
    });
    expect([order(view), left(view)]).to.deep.equal([['Food', 'A place to live'], []]);
    await view.person.press(button(view, 'up', 2));
    expect(view.answer).to.deep.equal(['home', 'food', 'work']);
  });
});

describe('a row of a ranking', () => {
  afterEach(clearStage);

  const drag = async (view: QuestionStage, from: number, to: number, type = 'touch') => {
    const rows = [...view.root.querySelectorAll('.ranked-row')];
    const middle = (at: number) => {
      const { top, left: start, height } = (rows[at - 1] as Element).getBoundingClientRect();
      return { clientX: start + 20, clientY: top + height / 2 };
    };
    const end = middle(to);
    const list = view.root.querySelector('.ranked') as HTMLElement;
    list.setPointerCapture = () => {};
    const send = async (target: Element, name: string, at: { clientX: number; clientY: number }) => {
      const init = { ...at, pointerId: 7, pointerType: type, bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(new PointerEvent(name, init));
      await settled();
    };
    await send(rows[from - 1]?.querySelector('.ranked-handle') as Element, 'pointerdown', middle(from));
    await send(list, 'pointermove', { ...end, clientY: end.clientY + Math.sign(to - from) * 4 });
    await send(list, 'pointerup', end);
  };

  it('can be dragged by its handle with a finger', async () => {
    const answers = { first: ['food', 'home', 'work'] };
    const view = await stage({ questions: [question()], messages: { first: messages }, answers });
    await drag(view, 1, 3);
    expect(view.answer).to.deep.equal(['home', 'work', 'food']);
    expect(said(view)).to.equal('Food is now 3 of 3.');
  });

  it('can be dragged back up', async () => {
    const answers = { first: ['food', 'home', 'work'] };
    const view = await stage({ questions: [question()], messages: { first: messages }, answers });
    await drag(view, 3, 2, 'mouse');
    expect(view.answer).to.deep.equal(['food', 'work', 'home']);
  });

  it('leaves the page to scroll everywhere but on the handle', async () => {
    const view = await stage({ questions: [question()], messages: { first: messages }, answers: { first: ['food'] } });
    const actions = ['.ranked-handle', '.ranked-row'].map(
      (selector) => getComputedStyle(view.root.querySelector(selector) as Element).touchAction,
    );
    expect(actions).to.deep.equal(['none', 'auto']);
  });
});
