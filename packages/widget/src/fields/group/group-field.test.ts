import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../testing/question-stage.ts';
import { describeField } from '../field-suite.ts';

const age = { id: 'age', type: 'number', integer: true } as const satisfies Question;
const children: Question = { id: 'children', type: 'group', repeat: { min: 0, max: 3 }, questions: [age] };
const words = {
  children: {
    label: 'Children',
    itemLabel: 'Child',
    add: 'Add a child',
    remove: 'Take out',
    empty: 'No children yet.',
  },
  age: { label: 'How old?' },
};
const ages = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('.row input')].map(({ value }) => value);

describeField('group', [
  {
    name: 'with two children',
    question: children,
    messages: words.children,
    otherMessages: { age: words.age },
    value: [{ age: 3 }, { age: 7 }],
    shows: ages,
    shown: ['3', '7'],
    act: async (person) => {
      await person.press('Add a child');
      await person.typeHere('3');
      await person.press('Add a child');
      await person.typeHere('7');
    },
  },
]);

describe('a group that repeats', () => {
  const open = (rows: readonly object[]) =>
    stage({ questions: [children], messages: words, answers: { children: rows } });
  afterEach(clearStage);

  it('says when it has no row', async () => {
    expect((await open([])).container.textContent).to.contain('No children yet.');
  });

  it('puts focus in the row that was added', async () => {
    const view = await open([{ age: 3 }]);
    await view.person.press('Add a child');
    expect(view.root.activeElement?.id).to.equal('q.children.1.age');
  });

  it('puts focus on "add" when a row is taken out', async () => {
    const view = await open([{ age: 3 }, { age: 7 }]);
    await view.person.press('Take out');
    expect(ages(view)).to.deep.equal(['7']);
    expect(view.root.activeElement).to.equal(view.person.button('Add a child'));
  });

  it('offers no more rows than the form wants', async () => {
    const view = await open([{}, {}, {}]);
    expect(() => view.person.button('Add a child')).to.throw();
  });

  it('says which row a button takes out', async () => {
    const view = await open([{}, {}]);
    const ids = view.root.querySelectorAll('.row .row-remove')[1]?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = ids.map((id) => view.root.getElementById(id)?.textContent.trim().replaceAll(/\s+/g, ' ')).join(' ');
    expect(name).to.equal('Take out Child 2');
  });

  it('shows the problem of a row at its own control', async () => {
    const view = await open([{ age: 3 }, { age: 70 }]);
    view.session.dispatch({ type: 'report', issues: [{ code: 'too-big', path: '/children/1/age' }] });
    await view.updateComplete;
    expect([...view.root.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id)).to.deep.equal([
      'q.children.1.age',
    ]);
  });
});

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
