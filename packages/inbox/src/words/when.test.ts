import { expect } from 'chai';
import { when } from './when.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('when', () => {
  for (const [moment, text] of [
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T11:50:00Z', '10 minutes ago'],
    ['2026-11-22T09:10:00Z', '2 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
  ] as const) {
    it(`says ${text}`, () => {
      expect(when(moment, now, 'en').relative).to.equal(text);
    });
  }

  it('gives back what is no moment', () => {
    expect(when('soon', now, 'en')).to.deep.equal({ relative: 'soon', exact: 'soon' });
  });
});
