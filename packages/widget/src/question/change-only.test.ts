import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../test/question-stage.ts';

const label = 'What?';
const other: Question = { id: 'q', type: 'choice', choices: ['a', { value: 'other', other: true }] };
const call = { ways: [{ way: 'call', to: '' }], clientWill: [], times: [] };

interface Case {
  readonly name: string;
  readonly question: Question;
  readonly selector?: string;
  readonly typed: string;
  readonly answer: unknown;
  readonly before?: unknown;
}

const cases: readonly Case[] = [
  { name: 'text', question: { id: 'q', type: 'text' }, typed: 'Ana', answer: 'Ana' },
  { name: 'longText', question: { id: 'q', type: 'longText' }, typed: 'Ana', answer: 'Ana' },
  { name: 'email', question: { id: 'q', type: 'email' }, typed: 'a@b.c', answer: 'a@b.c' },
  { name: 'phone', question: { id: 'q', type: 'phone' }, typed: '555', answer: '555' },
  { name: 'number', question: { id: 'q', type: 'number' }, typed: '3', answer: 3 },
  { name: 'date', question: { id: 'q', type: 'date' }, selector: '.year input', typed: '1990', answer: { year: 1990 } },
  {
    name: 'money',
    question: { id: 'q', type: 'money', currencies: ['USD'] },
    typed: '5',
    answer: { amount: '5', currency: 'USD' },
  },
  { name: 'address', question: { id: 'q', type: 'address' }, typed: 'Oak 1', answer: { line1: 'Oak 1' } },
  {
    name: 'words beside "another"',
    question: other,
    selector: '.other input',
    before: { value: 'other', text: '' },
    typed: 'x',
    answer: { value: 'other', text: 'x' },
  },
  {
    name: 'a safe way',
    question: { id: 'q', type: 'contactSafety' },
    selector: 'input[type=tel]',
    before: call,
    typed: '555',
    answer: { ...call, ways: [{ way: 'call', to: '555' }] },
  },
  {
    name: 'a typed signature',
    question: { id: 'q', type: 'signature', ways: ['typed'] },
    typed: 'Ana',
    answer: { kind: 'typed', data: 'Ana' },
  },
  {
    name: 'a question in a group',
    question: { id: 'q', type: 'group', questions: [{ id: 'inner', type: 'text' }] },
    typed: 'Ana',
    answer: { inner: 'Ana' },
  },
  {
    name: 'a search',
    question: { id: 'q', type: 'choice', list: 'places', display: 'search' },
    typed: 'Chicago',
    answer: 'chicago',
  },
];

const open = ({ question, before }: Pick<Case, 'question' | 'before'>) =>
  stage({
    questions: [question],
    messages: { q: { label, choices: { a: 'A', other: 'Another' } }, inner: { label: 'Inner' } },
    lists: { places: ['chicago', 'cicero'] },
    listMessages: { places: { chicago: 'Chicago', cicero: 'Cicero' } },
    ...(before === undefined ? {} : { answers: { q: before } }),
  });

/** Fills a box as some phones and password managers do: one event, `change`. */
async function fill(view: QuestionStage, text: string, selector = 'input, textarea'): Promise<HTMLInputElement> {
  const box = view.root.querySelector(selector) as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await view.updateComplete;
  return box;
}

describe('a box that is filled with a change only', () => {
  afterEach(clearStage);

  for (const one of cases) {
    it(`is an answer, and keeps it: ${one.name}`, async () => {
      const view = await open(one);
      const box = await fill(view, one.typed, one.selector);
      view.requestUpdate();
      await view.updateComplete;
      expect(view.answer).to.deep.equal(one.answer);
      if (box.isConnected) expect(box.value).to.equal(one.typed);
    });
  }

  it('is read each time', async () => {
    const view = await open({ question: { id: 'q', type: 'text' } });
    await fill(view, 'Ana');
    await fill(view, 'Bo');
    expect(view.answer).to.equal('Bo');
  });

  it('is told from one that was typed: what was said about it stays', async () => {
    const view = await open({ question: { id: 'q', type: 'text' } });
    const box = view.root.querySelector('input') as HTMLInputElement;
    box.value = 'Ana';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await view.updateComplete;
    view.session.dispatch({ type: 'report', issues: [{ code: 'too-long', path: '/q' }] });
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(view.session.state.issues).to.have.length(1);
  });
});
