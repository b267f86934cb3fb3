import { expect } from 'chai';
import { dateInWords, dateOrder, usesOtherCalendar } from './date-order.ts';

describe('the order of a date', () => {
  const orders = {
    en: 'month day year',
    es: 'day month year',
    ko: 'year month day',
    fa: 'year month day',
    quc: 'day month year',
  };
  for (const [language, order] of Object.entries(orders)) {
    it(`is ${order} in ${language}`, () => {
      expect(dateOrder(language)).to.deep.equal(order.split(' '));
    });
  }
});

describe('a calendar', () => {
  it('is named to people who may use another one', () => {
    expect(['fa', 'th', 'am', 'ti-ER'].filter(usesOtherCalendar)).to.deep.equal(['fa', 'th', 'am', 'ti-ER']);
  });

  it('is not named to others', () => {
    expect(['en', 'es', 'quc', 'so'].filter(usesOtherCalendar)).to.deep.equal([]);
  });
});

describe('a date in words', () => {
  it('is in the Gregorian calendar in every language', () => {
    expect(dateInWords('en', 2026, 3, 5)).to.equal('March 5, 2026');
    expect(dateInWords('th', 2026, 3, 5)).to.contain('2026');
  });

  it('is not there for a day that does not exist', () => {
    expect(dateInWords('en', 2026, 2, 30)).to.equal(undefined);
  });
});
