import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'tel', type: 'phone', sensitive: true } as const;
const messages = { label: 'What number?' };
const shows = ({ person }: { readonly person: { control(label: string): HTMLInputElement } }) =>
  person.control('What number').value;

describeField('phone', [
  {
    name: 'with a number',
    question,
    messages,
    value: '3125550100',
    shows,
    shown: '3125550100',
    act: (person) => person.type('What number', '3125550100'),
  },
  {
    name: 'with words instead',
    question,
    messages,
    value: 'Ask at the desk',
    shows,
    shown: 'Ask at the desk',
    act: (person) => person.type('What number', 'Ask at the desk'),
  },
]);

describe('a phone number', () => {
  afterEach(clearStage);

  it('is shown in groups, to compare', async () => {
    const view = await stage({ questions: [question], messages: { tel: messages }, answers: { tel: '3125550100' } });
    expect(view.root.querySelector('bdi')?.textContent).to.equal('312 555 0100');
  });
});
