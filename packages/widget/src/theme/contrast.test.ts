import { expect } from 'chai';
import { contrast, mix, parseHex, toHex } from './contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.01);
  });

  it('is 1 between a colour and itself', () => {
    expect(contrast([10, 90, 200], [10, 90, 200])).to.equal(1);
  });

  it('reads and writes a colour the same', () => {
    expect(toHex(parseHex('#0c5A52')!)).to.equal('#0c5a52');
  });

  for (const text of ['red', '#fff', '#12345g', 'url(x)']) {
    it(`does not take ${text} for a colour`, () => {
      expect(parseHex(text)).to.equal(undefined);
    });
  }

  it('mixes half way', () => {
    expect(toHex(mix([0, 0, 0], [255, 255, 255], 0.5))).to.equal('#808080');
  });
});
