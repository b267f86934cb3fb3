import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const chosen = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    .filter((radio) => radio.checked)
    .map(({ value }) => value);
const messages = { label: 'May we talk to other groups?', hint: 'You can change your mind.' };

describeField('consent', [
  {
    name: 'with our words for the decisions',
    question: { id: 'share', type: 'consent', decisions: ['ask', 'yes', 'no'] },
    messages,
    value: 'yes',
    shows: chosen,
    shown: ['yes'],
    act: (person) => person.choose('Yes'),
  },
  {
    name: "with the author's words",
    question: { id: 'share', type: 'consent', sensitive: true, decisions: ['ask', 'no'] },
    messages: { ...messages, choices: { ask: 'Tell me who first.', no: 'Please do not.' } },
    value: 'ask',
    shows: chosen,
    shown: ['ask'],
    act: (person) => person.choose('Tell me who first.'),
  },
]);

describe('a consent whose translation nobody has checked', () => {
  afterEach(clearStage);

  it('is shown in the source language too', async () => {
    const view = await stage({
      questions: [{ id: 'share', type: 'consent' }],
      messages: { share: messages },
      language: 'es',
      checked: false,
    });
    expect(view.root.querySelector('.consent-source')?.textContent).to.contain('You can change your mind.');
  });

  it('is not shown twice where it was checked', async () => {
    const view = await stage({ questions: [{ id: 'share', type: 'consent' }], messages: { share: messages } });
    expect(view.root.querySelector('.consent-source')).to.equal(null);
  });
});
