import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../testing/question-stage.ts';
import { describeField } from '../field-suite.ts';
import { dayOf, doubtAbout, endOfWeek, nextSuchDay } from './deadline-days.ts';

// The stage's clock stands at Sunday, November 22, 2026.
const question = { id: 'when', type: 'date', deadline: true } as const;
const messages = { label: 'What day is it?' };
const picked = ({ root }: QuestionStage) => root.querySelector<HTMLInputElement>('input:checked')?.value;
const boxes = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('.date input')].map(({ value }) => value);
const said = ({ root }: QuestionStage) => root.querySelector('[data-said]')?.textContent;
const doubt = ({ root }: QuestionStage) => root.querySelector<HTMLElement>('[data-doubt]');
const open = (language = 'en', answers = {}) =>
  stage({ questions: [question], messages: { when: messages }, language, answers });
const openDay = async (language = 'en') => {
  const view = await open(language);
  await view.person.choose('Another day');
  return view;
};

describeField('date', [
  {
    name: 'that is a deadline tomorrow',
    question,
    messages,
    value: { year: 2026, month: 11, day: 23 },
    shows: (view) => [picked(view), said(view)],
    shown: ['tomorrow', 'Monday, November 23, 2026'],
    act: (person) => person.choose('Tomorrow'),
  },
  {
    name: 'that is a deadline on another day',
    question,
    messages,
    value: { year: 2027, month: 1, day: 8 },
    shows: (view) => [picked(view), boxes(view), said(view)],
    shown: ['day', ['1', '8', ''], 'Friday, January 8, 2027'],
    act: async (person) => {
      await person.choose('Another day');
      await person.type('Month', '1');
      await person.type('Day', '8');
    },
  },
]);

describe('a deadline', () => {
  afterEach(clearStage);

  it('may be about this week', async () => {
    const view = await open();
    await view.person.choose('This week');
    expect(view.answer).to.deep.equal({ year: 2026, month: 11, day: 22, approx: true });
    expect([picked(view), said(view)]).to.deep.equal(['week', 'By Sunday, November 22, 2026.']);
  });

  it('needs no year, and takes one', async () => {
    const view = await openDay();
    await view.person.type('Month', '11');
    await view.person.type('Day', '21');
    expect(view.answer).to.deep.equal({ year: 2027, month: 11, day: 21 });
    await view.person.type('Year', '2026');
    expect([view.answer, boxes(view)]).to.deep.equal([{ year: 2026, month: 11, day: 21 }, ['11', '21', '2026']]);
  });

  it('stays where it is typed when the day turns out to be today', async () => {
    const view = await openDay();
    await view.person.type('Month', '11');
    await view.person.type('Day', '22');
    expect([picked(view), boxes(view)]).to.deep.equal(['day', ['11', '22', '']]);
  });

  it('takes any digits', async () => {
    const view = await openDay();
    await view.person.type('Month', '١٢');
    await view.person.type('Day', '٤');
    expect([view.answer, boxes(view)]).to.deep.equal([{ year: 2026, month: 12, day: 4 }, ['١٢', '٤', '']]);
  });

  for (const [text, day] of [
    ['12/04/2026', { year: 2026, month: 12, day: 4 }],
    ['12/4/26', { year: 2026, month: 12, day: 4 }],
    ['12/4', { year: 2026, month: 12, day: 4 }],
    ['4 Dec', { year: 2026, month: 12, day: 4 }],
    ['Jan 5', { year: 2027, month: 1, day: 5 }],
    ['2027-01-31', { year: 2027, month: 1, day: 31 }],
    ['13/32/26', { month: '13/32/26' }],
  ] as const)
    it(`understands what is pasted: ${text}`, async () => {
      const view = await openDay();
      const box = view.person.control('Month');
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      await view.updateComplete;
      expect(view.answer).to.deep.equal(day);
    });

  it('that is no day says what to write', async () => {
    const view = await openDay();
    await view.person.type('Month', '13');
    await view.person.type('Day', '32');
    view.session.dispatch({ type: 'report', issues: [{ code: 'no-such-day', path: '/when/year' }] });
    await view.updateComplete;
    expect(view.answer).to.deep.equal({ month: 13, day: 32 });
    expect(view.root.getElementById('q.when-error')?.textContent).to.contain('Write the month from 1 to 12');
  });

  it('that is over is asked about, and taken', async () => {
    const view = await openDay();
    await view.person.type('Month', '11');
    await view.person.type('Day', '2');
    await view.person.type('Year', '2026');
    expect(doubt(view)?.textContent).to.contain('That day is over. Is that right?');
    await view.person.press('Yes');
    expect([doubt(view), picked(view)]).to.deep.equal([null, 'day']);
    expect(view.root.activeElement).to.equal(view.root.querySelector('input:checked'));
    expect(view.answer).to.deep.equal({ year: 2026, month: 11, day: 2 });
  });

  it('that is far away is asked about, and can be changed', async () => {
    const view = await openDay();
    await view.person.type('Month', '3');
    await view.person.type('Day', '1');
    expect(doubt(view)?.textContent).to.contain('more than two months');
    await view.person.press('Change');
    expect(view.root.activeElement).to.equal(view.person.control('Month'));
  });

  it('keeps what was typed through a slip to another day', async () => {
    const view = await openDay();
    await view.person.type('Month', '12');
    await view.person.choose('Today');
    expect([view.answer, boxes(view)]).to.deep.equal([{ year: 2026, month: 11, day: 22 }, []]);
    await view.person.choose('Another day');
    expect(boxes(view)).to.deep.equal(['12', '']);
  });

  it('of before is shown as it was meant', async () => {
    const view = await open('en', { when: { year: 2026, month: 12, day: 4 } });
    expect([picked(view), boxes(view), said(view)]).to.deep.equal(['day', ['12', '4', ''], 'Friday, December 4, 2026']);
  });

  it('is said back in the language of the person', async () => {
    const view = await open('es', { when: { year: 2026, month: 12, day: 4 } });
    expect(said(view)).to.equal('viernes, 4 de diciembre de 2026');
  });
});

describe('the days of deadlines', () => {
  for (const [today, end] of [
    ['2026-11-30', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['2026-12-05', '2026-12-06'],
    ['2026-12-06', '2026-12-06'],
  ] as const)
    it(`end the week of ${today} on ${end}`, () => {
      expect(endOfWeek(dayOf(today))).to.deep.equal(dayOf(end));
    });

  it('are the next such days', () => {
    const today = dayOf('2026-11-30');
    const years = [
      nextSuchDay(11, 30, today),
      nextSuchDay(11, 29, today),
      nextSuchDay(2, 29, today),
      nextSuchDay(2, 30, today),
    ];
    expect(years.map((day) => day?.year)).to.deep.equal([2026, 2027, 2028, undefined]);
  });

  it('are unlikely before today, and after sixty days', () => {
    const found = ['2026-11-29', '2026-11-30', '2027-01-29', '2027-01-30'].map((day) =>
      doubtAbout(dayOf(day), dayOf('2026-11-30')),
    );
    expect(found).to.deep.equal(['past', undefined, undefined, 'far']);
  });
});
