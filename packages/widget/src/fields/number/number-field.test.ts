import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'children', type: 'number', integer: true } as const;
const messages = { label: 'How many children?' };
const shows = ({ person }: { readonly person: { control(label: string): HTMLInputElement } }) =>
  person.control('How many').value;

describeField('number', [
  {
    name: 'with a few',
    question,
    messages,
    value: 3,
    shows,
    shown: '3',
    act: (person) => person.type('How many', '3'),
  },
  { name: 'with none', question, messages, value: 0, shows, shown: '0', act: (person) => person.type('How many', '0') },
]);

describe('a number', () => {
  const open = () => stage({ questions: [question], messages: { children: messages } });
  afterEach(clearStage);

  it('is read in Arabic digits, which stay as typed', async () => {
    const view = await open();
    await view.person.type('How many', '٣');
    expect([view.answer, shows(view)]).to.deep.equal([3, '٣']);
  });

  it('stays as typed until it is whole', async () => {
    const view = await open();
    await view.person.type('How many', '2.');
    expect(shows(view)).to.equal('2.');
  });

  it('keeps what is no number, for the person to put right', async () => {
    const view = await open();
    await view.person.type('How many', 'two');
    expect([view.answer, shows(view)]).to.deep.equal(['two', 'two']);
  });
});
