import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const choices = ['work', { value: 'other', other: true }];
const list = { things: choices };
const labels = { work: 'Work', other: 'Another' };
const radio: Question = { id: 'q', type: 'choice', choices };
const questions: Readonly<Record<string, Question>> = {
  'one of a list': radio,
  'any of a list': { id: 'q', type: 'choices', choices },
  'an order': { id: 'q', type: 'ranking', choices },
  'one of a searched list': { id: 'q', type: 'choice', list: 'things', display: 'search' },
  'any of a searched list': { id: 'q', type: 'choices', list: 'things', display: 'search' },
};

const open = (question: Question, answer?: unknown) =>
  stage({
    questions: [question],
    messages: { q: { label: 'What?', choices: labels } },
    lists: list,
    listMessages: { things: labels },
    ...(answer === undefined ? {} : { answers: { q: answer } }),
  });
const box = ({ root }: QuestionStage) => root.querySelector<HTMLInputElement>('.other input');

async function say(view: QuestionStage, text: string): Promise<void> {
  const input = box(view) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await view.updateComplete;
}

async function tap(view: QuestionStage, label: string): Promise<void> {
  const found = [...view.root.querySelectorAll<HTMLElement>('label.choice, .choice, .ranked-out')].find((row) =>
    row.closest('li, label')?.textContent?.includes(label),
  );
  (found?.querySelector('input') ?? found)?.click();
  await view.updateComplete;
}

describe('words beside "another"', () => {
  afterEach(clearStage);

  for (const [name, question] of Object.entries(questions)) {
    const isOne = question.type === 'choice';
    const slip = question === radio ? 'Work' : 'Another';

    it(`come back after a slip, in ${name}`, async () => {
      const view = await open(question);
      await tap(view, 'Another');
      await say(view, 'I sew.');
      await tap(view, slip);
      const meanwhile = JSON.stringify(view.answer ?? '');
      await tap(view, 'Another');
      expect(meanwhile).not.to.contain('sew');
      expect(box(view)?.value).to.equal('I sew.');
      expect(JSON.stringify(view.answer)).to.contain('I sew.');
    });

    it(`come back where they were there from the start, in ${name}`, async () => {
      const other = { value: 'other', text: 'I sew.' };
      const view = await open(question, isOne ? other : [other]);
      await tap(view, slip);
      await tap(view, 'Another');
      expect(box(view)?.value).to.equal('I sew.');
    });
  }

  it('stay away when they were taken out before', async () => {
    const view = await open(radio);
    await tap(view, 'Another');
    await say(view, 'I sew.');
    await say(view, '');
    await tap(view, 'Work');
    await tap(view, 'Another');
    expect(box(view)?.value).to.equal('');
  });

  it('go when everything is forgotten', async () => {
    const view = await open(radio);
    await tap(view, 'Another');
    await say(view, 'I sew.');
    await tap(view, 'Work');
    view.session.dispatch({ type: 'reset' });
    await view.updateComplete;
    await tap(view, 'Another');
    expect(box(view)?.value).to.equal('');
  });
});
