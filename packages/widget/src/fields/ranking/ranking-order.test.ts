import { expect } from 'chai';
import { addRanked, moveRanked, takeOut } from './ranking-order.ts';

const choices = [
  { value: 'food' },
  { value: 'home' },
  { value: 'other', other: true },
  { value: 'none', exclusive: true },
];
const [food, home, other, none] = choices as [
  { value: string },
  { value: string },
  { value: string },
  { value: string },
];

describe('an order', () => {
  it('takes one more at its end', () => {
    expect(addRanked(['food'], home, choices)).to.deep.equal(['food', 'home']);
  });

  it('has room for words beside "other"', () => {
    expect(addRanked(['food'], other, choices)).to.deep.equal(['food', { value: 'other', text: '' }]);
  });

  it('gives way to an exclusive choice, and the other way around', () => {
    expect(addRanked(['food', 'home'], none, choices)).to.deep.equal(['none']);
    expect(addRanked(['none'], food, choices)).to.deep.equal(['food']);
  });

  it('moves one up or down', () => {
    expect(moveRanked(['a', 'b', 'c'], 2, 0)).to.deep.equal(['c', 'a', 'b']);
    expect(moveRanked(['a', 'b', 'c'], 0, 1)).to.deep.equal(['b', 'a', 'c']);
  });

  it('moves no further than its ends', () => {
    expect(moveRanked(['a', 'b'], 0, -1)).to.deep.equal(['a', 'b']);
    expect(moveRanked(['a', 'b'], 0, 9)).to.deep.equal(['b', 'a']);
  });

  it('stays as it is when nothing stands where one was to be moved from', () => {
    expect(moveRanked(['a'], 4, 0)).to.deep.equal(['a']);
  });

  it('closes the gap where one was taken out', () => {
    expect(takeOut(['a', 'b', 'c'], 1)).to.deep.equal(['a', 'c']);
  });
});
