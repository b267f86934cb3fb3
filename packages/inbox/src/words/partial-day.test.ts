import { expect } from 'chai';
import { partialDay } from './partial-day.ts';

describe('a date in the list', () => {
  for (const [date, said] of [
    ['2026-12-04', 'Fri, Dec 4'],
    ['2026-12', 'December 2026'],
    ['2026', '2026'],
    ['soon', 'soon'],
  ] as const) {
    it(`${date} is ${said}`, () => {
      expect(partialDay(date, 'en')).to.equal(said);
    });
  }
});
