import { expect } from 'chai';
import { isSameContent } from './same-content.ts';

const step = (): void => undefined;

describe('the content of properties', () => {
  for (const [name, one, other] of [
    ['equal objects', { who: 'self', list: [{ a: 1 }] }, { list: [{ a: 1 }], who: 'self' }],
    ['the same function in two objects', { step }, { step }],
    ['nothing twice', undefined, undefined],
  ] as const) {
    it(`is the same in ${name}`, () => {
      expect(isSameContent(one, other)).to.equal(true);
    });
  }

  it('is the same in functions of equal text, where that is what counts', () => {
    expect(isSameContent({ step: () => 1 }, { step: () => 1 }, true)).to.equal(true);
    expect(isSameContent({ step: () => 1 }, { step: () => 2 }, true)).to.equal(false);
  });

  for (const [name, one, other] of [
    ['another value', { a: 1 }, { a: 2 }],
    ['one more', { a: 1 }, { a: 1, b: 2 }],
    ['another name for nothing', { a: undefined }, { b: undefined }],
    ['a list for an object', [], {}],
    ['other functions', { step }, { step: (): void => undefined }],
    ['two objects of a class', new Map([[1, 2]]), new Map([[1, 3]])],
    ['nothing for an object', {}, null],
  ] as const) {
    it(`is another in ${name}`, () => {
      expect(isSameContent(one, other)).to.equal(false);
    });
  }
});
