import { expect } from 'chai';
import { render } from 'lit';
import { face } from './face.ts';

/** Where the ends and the middle of the mouth stand; downwards is more. */
function mouth(mood: number): readonly number[] {
  const box = document.createElement('div');
  render(face(mood), box);
  const path = box.querySelector('path')?.getAttribute('d') ?? '';
  const [, ends, middle] = /M8 ([\d.]+)Q12 ([\d.]+)/.exec(path) ?? [];
  return [Number(ends), Number(middle)];
}

describe('a face', () => {
  it('turns the ends of the mouth down when sad', () => {
    const [ends = 0, middle = 0] = mouth(-1);
    expect(ends).to.be.greaterThan(middle);
  });

  it('keeps a straight mouth between the two', () => {
    const [ends, middle] = mouth(0);
    expect(ends).to.equal(middle);
  });

  it('turns the ends of the mouth up when glad', () => {
    const [ends = 0, middle = 0] = mouth(1);
    expect(ends).to.be.lessThan(middle);
  });
});
