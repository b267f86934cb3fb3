import { expect } from 'chai';
import { readAmount, writeAmount } from './read-amount.ts';

describe('an amount of money', () => {
  for (const [text, language, currency, amount] of [
    ['1,500', 'en', 'USD', '1500'],
    ['1,500', 'de', 'EUR', '1.500'],
    ['$1,500.50', 'en', 'USD', '1500.50'],
    ['1 500,50 €', 'fr', 'EUR', '1500.50'],
    ['US$ 20', 'en', 'USD', '20'],
    ['20 usd', 'en', 'USD', '20'],
    ['١٬٥٠٠٫٥', 'ar', 'USD', '1500.5'],
    ['৫০', 'bn', 'USD', '50'],
    ['999999999999999.99', 'en', 'USD', '999999999999999.99'],
  ] as const) {
    it(`is read from "${text}" in ${language}`, () => {
      expect(readAmount(text, currency, language)).to.equal(amount);
    });
  }

  for (const text of ['two', '€20', '20 a week', '$']) {
    it(`is not guessed from "${text}"`, () => {
      expect(readAmount(text, 'USD', 'en')).to.equal(text);
    });
  }

  it('is nothing where nothing is written', () => {
    expect(readAmount('  ', 'USD', 'en')).to.equal(undefined);
  });

  it('is written so that it is read as the same again', () => {
    for (const [amount, language] of [
      ['1.500', 'de'],
      ['1.500', 'en'],
      ['12.5', 'es'],
    ] as const) {
      expect(readAmount(writeAmount(amount, 'KWD', language), 'KWD', language)).to.equal(amount);
    }
  });
});
