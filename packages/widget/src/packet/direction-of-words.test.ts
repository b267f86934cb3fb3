import { expect } from 'chai';
import { directionOfWords } from './direction-of-words.ts';

describe('the direction of what somebody typed', () => {
  for (const [text, direction] of [
    ['أحتاج مكانا', 'rtl'],
    ['I need a place', 'ltr'],
    ['312 555 0142 — שלום', 'rtl'],
    ['“¿Dónde?” أين', 'ltr'],
    ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
  ] as const) {
    it(`is ${direction} for ${text}`, () => {
      expect(directionOfWords(text, direction === 'ltr' ? 'rtl' : 'ltr')).to.equal(direction);
    });
  }

  it('is that of the language where there is no letter', () => {
    expect(directionOfWords('312 555 0142', 'rtl')).to.equal('rtl');
  });
});
