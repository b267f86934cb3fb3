import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'name', type: 'text' } as const;
const messages = { label: 'What should we call you?', hint: 'It can be any name.' };

describeField('text', [
  {
    name: 'with a name',
    question,
    messages,
    value: 'Ana María',
    shows: ({ person }) => person.control('What should').value,
    shown: 'Ana María',
    act: (person) => person.type('What should', 'Ana María'),
  },
]);

describe('a line of text', () => {
  afterEach(clearStage);

  it('keeps the caret while somebody types in the middle', async () => {
    const view = await stage({ questions: [question], messages: { name: messages }, answers: { name: 'Aa' } });
    const input = view.person.control('What should');
    input.setSelectionRange(1, 1);
    input.setRangeText('nn', 1, 1, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await view.updateComplete;
    expect([input.value, input.selectionStart]).to.deep.equal(['Anna', 3]);
  });

  it('T4 says nothing about the question in its name when that is sensitive', async () => {
    const view = await stage({ questions: [{ ...question, sensitive: true }], messages: { name: messages } });
    expect(view.person.control('What should').name).not.to.contain('name');
  });

  it('is not checked for spelling when that is sensitive', async () => {
    const view = await stage({ questions: [{ ...question, sensitive: true }], messages: { name: messages } });
    expect(view.person.control('What should').spellcheck).to.equal(false);
  });

  it('is blank again when emptied', async () => {
    const view = await stage({ questions: [question], messages: { name: messages }, answers: { name: 'A' } });
    const input = view.person.control('What should');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(view.answer).to.equal(undefined);
  });
});
