import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'day', type: 'date' } as const;
const messages = { label: 'What day is it?', hint: 'It is fine to guess.' };
const boxes = ({ person }: QuestionStage) => ['Month', 'Day', 'Year'].map((label) => person.control(label).value);

describeField('date', [
  {
    name: 'with a whole date',
    question,
    messages,
    value: { year: 2026, month: 12, day: 3 },
    shows: boxes,
    shown: ['12', '3', '2026'],
    act: async (person) => {
      await person.type('Month', '12');
      await person.type('Day', '3');
      await person.type('Year', '2026');
    },
  },
  {
    name: 'with a year only',
    question,
    messages,
    value: { year: 1984 },
    shows: boxes,
    shown: ['', '', '1984'],
    act: (person) => person.type('Year', '1984'),
  },
]);

describe('a date', () => {
  const open = (language = 'en') => stage({ questions: [question], messages: { day: messages }, language });
  afterEach(clearStage);

  it('is read back in words', async () => {
    const view = await open();
    await view.person.type('Month', '3');
    await view.person.type('Year', '2026');
    expect(view.root.querySelector('[aria-live]')?.textContent).to.contain('March 2026');
  });

  it('keeps leading zeros and native digits as typed', async () => {
    const view = await open();
    await view.person.type('Month', '05');
    await view.person.type('Day', '٧');
    expect(boxes(view)).to.deep.equal(['05', '٧', '']);
    expect(view.answer).to.deep.equal({ month: 5, day: 7 });
  });

  it('keeps what is no number, for the person to put right', async () => {
    const view = await open();
    await view.person.type('Month', 'May');
    expect(boxes(view)[0]).to.equal('May');
  });

  it('is blank again when its boxes are empty', async () => {
    const view = await open();
    await view.person.type('Day', '7');
    const box = view.person.control('Day');
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(view.answer).to.equal(undefined);
  });
});
