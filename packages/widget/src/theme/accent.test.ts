import { expect } from 'chai';
import { accentShades } from './accent.ts';
import { contrast, parseHex } from './contrast.ts';

const colours = ['#0c5a52', '#ff0000', '#ffff00', '#00ff88', '#123456', '#ffffff', '#000000', '#7f7f7f', '#e91e63'];

describe('accentShades', () => {
  for (const colour of colours) {
    const shades = accentShades(colour)!;
    const pair = (one: string, other: string) => contrast(parseHex(one)!, parseHex(other)!);

    it(`of ${colour} are readable as text on paper`, () => {
      expect(pair(shades['--oi-accent-shade']!, '#fbf8f2')).to.be.at.least(7);
      expect(pair(shades['--oi-accent-shade-dark']!, '#1d1a16')).to.be.at.least(7);
    });

    it(`of ${colour} are readable as text on their own tint`, () => {
      expect(pair(shades['--oi-accent-shade']!, shades['--oi-accent-soft']!)).to.be.at.least(7);
      expect(pair(shades['--oi-accent-shade-dark']!, shades['--oi-accent-soft-dark']!)).to.be.at.least(7);
    });

    it(`of ${colour} carry readable words`, () => {
      expect(pair(shades['--oi-accent-shade']!, shades['--oi-on-accent']!)).to.be.at.least(4.5);
      expect(pair(shades['--oi-accent-shade-dark']!, shades['--oi-on-accent-dark']!)).to.be.at.least(4.5);
    });
  }

  it('are none for what is no colour', () => {
    expect(accentShades('red; background: url(x)')).to.equal(undefined);
  });
});
