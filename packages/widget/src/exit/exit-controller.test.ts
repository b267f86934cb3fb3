import { expect } from 'chai';
import { exitAddress } from './exit-controller.ts';

const agency = { exitUrl: 'https://weather.example/' };

describe('where the exit goes', () => {
  it('is what the page says', () => {
    expect(exitAddress('https://news.example/', agency)).to.equal('https://news.example/');
  });

  for (const nothing of [undefined, '', ' '])
    it(`is what the agency says, where the page says ${JSON.stringify(nothing)}`, () => {
      expect(exitAddress(nothing, agency)).to.equal('https://weather.example/');
    });

  it('is harmless where nobody says anything', () => {
    expect(exitAddress('', undefined)).to.match(/^https:/);
    expect(exitAddress(undefined, { exitUrl: '' })).to.match(/^https:/);
  });
});
