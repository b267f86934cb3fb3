import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';
import { readWholeDate } from './whole-date.ts';

describe('a whole date in one text', () => {
  const day = { year: 1990, month: 12, day: 4 };
  const april = { year: 1990, month: 4, day: 12 };
  for (const [text, language, date] of [
    ['12/04/1990', 'en', day],
    ['12/04/1990', 'es', april],
    ['12-04-1990', 'en', day],
    ['12.4.1990', 'es', april],
    ['25/12/1990', 'en', { year: 1990, month: 12, day: 25 }],
    ['12/25/1990', 'es', { year: 1990, month: 12, day: 25 }],
    ['1990-12-04', 'en', day],
    ['1990-12-04', 'es', day],
    ['1990/12/4', 'es', day],
    ['1990-12-04T00:00:00Z', 'en', day],
    ['4 Dec 1990', 'en', day],
    ['Dec. 4, 1990', 'en', day],
    ['December 4th, 1990', 'en', day],
    ['Tuesday, December 4, 1990', 'en', day],
    ['4 de diciembre de 1990', 'es', day],
    ['4 dic 1990', 'es', day],
    ['el 4 de diciembre del 1990', 'es', day],
    ['Dec 4 1990', 'es', day],
    ['٤ ديسمبر ١٩٩٠', 'ar', day],
    ['٤/١٢/١٩٩٠', 'ar', day],
    ['१२/०४/१९९०', 'hi', april],
    ['4 grudnia 1990', 'pl', day],
    ['December 1990', 'en', { year: 1990, month: 12 }],
    ['12/1990', 'en', { year: 1990, month: 12 }],
    [' \u200e12/04/1990\u200f ', 'en', day],
    ['12/04/90', 'en', { year: 90, month: 12, day: 4 }],
  ] as const) {
    it(`is understood: ${text} in ${language}`, () => {
      expect(readWholeDate(text, language)).to.deep.equal(date);
    });
  }

  for (const text of ['12', '1990', 'soon', '13/32/1990', '4 Foo 1990', '1/2', '1.5', '1 2 3 4', '', '0/0/1990']) {
    it(`is none: "${text}"`, () => {
      expect(readWholeDate(text, 'en')).to.equal(undefined);
    });
  }
});

describe('a date pasted into one box', () => {
  const open = (language = 'en') =>
    stage({ questions: [{ id: 'day', type: 'date' }], messages: { day: { label: 'When?' } }, language });
  const boxes = ({ root }: QuestionStage) => [...root.querySelectorAll<HTMLInputElement>('.date input')];
  const put = async (view: QuestionStage, text: string, event: Event, at = 0) => {
    const box = boxes(view)[at] as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(event);
    await view.updateComplete;
  };
  const pasted = () => new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' });
  const typed = () => new InputEvent('input', { bubbles: true, inputType: 'insertText' });
  afterEach(clearStage);

  it('fills all boxes and is said back', async () => {
    const view = await open();
    await put(view, '12/04/1990', pasted());
    expect(view.answer).to.deep.equal({ year: 1990, month: 12, day: 4 });
    expect(boxes(view).map(({ value }) => value)).to.deep.equal(['12', '4', '1990']);
    expect(view.root.querySelector('.answer-check')?.textContent).to.equal('We read it as December 4, 1990.');
  });

  it('is understood in any box', async () => {
    const view = await open();
    await put(view, '1990-12-04', pasted(), 2);
    expect(boxes(view).map(({ value }) => value)).to.deep.equal(['12', '4', '1990']);
  });

  it('is not cut while it is still being typed, and understood when the box is left', async () => {
    const view = await open();
    await put(view, '12/04/1990', typed());
    const meanwhile = boxes(view)[0]?.value;
    await put(view, '12/04/1990', new Event('change', { bubbles: true }));
    expect([meanwhile, view.answer]).to.deep.equal(['12/04/1990', { year: 1990, month: 12, day: 4 }]);
  });

  it('stays as typed where it is none', async () => {
    const view = await open();
    await put(view, 'in spring', pasted());
    expect(boxes(view)[0]?.value).to.equal('in spring');
  });
});
