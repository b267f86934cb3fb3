import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'mail', type: 'email' } as const;
const messages = { label: 'What is your email?' };

describeField('email', [
  {
    name: 'with an address',
    question,
    messages,
    value: 'ana@example.org',
    shows: ({ person }) => person.control('What is').value,
    shown: 'ana@example.org',
    act: (person) => person.type('What is', 'ana@example.org'),
  },
]);

describe('an email', () => {
  afterEach(clearStage);

  it('is said at once to look different, and taken', async () => {
    const view = await stage({ questions: [question], messages: { mail: messages } });
    await view.person.type('What is', 'ana@example,org');
    expect(view.root.querySelector('.answer-check')?.textContent).to.contain('An email looks like');
  });

  it('is written from left to right in every language', async () => {
    const view = await stage({ questions: [question], messages: { mail: messages }, language: 'en-XB' });
    expect(getComputedStyle(view.person.control('What is')).direction).to.equal('ltr');
  });
});
