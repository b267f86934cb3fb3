import { expect } from 'chai';
import { findMatches, searchIndex } from './find-matches.ts';

const names: readonly (readonly [string, ...string[]])[] = [
  ['Kenya'],
  ['New York'],
  ['Yorkshire'],
  ['Guinea-Bissau'],
  ['Papua New Guinea'],
  ['Guinea'],
  ['Soomaaliya', 'Somalia'],
  ['Itoobiya', 'Ethiopia'],
];
const index = searchIndex(names.map((texts) => ({ item: texts[0], texts })));
const found = (text: string, most = 20) => findMatches(index, text, most).items;

describe('a search', () => {
  it('finds what begins with the text first, then words that do, then the rest', () => {
    expect(found('york')).to.deep.equal(['Yorkshire', 'New York']);
    expect(found('guinea')).to.deep.equal(['Guinea-Bissau', 'Guinea', 'Papua New Guinea']);
    expect(found('enya')).to.deep.equal(['Kenya']);
  });

  it('finds words in any order', () => {
    expect(found('york new')).to.deep.equal(['New York']);
  });

  it('finds by another name', () => {
    expect(found('ethi')).to.deep.equal(['Itoobiya']);
    expect(found('so')).to.deep.equal(['Soomaaliya']);
  });

  it('finds everything for a blank text, and nothing for nonsense', () => {
    expect(found('  ')).to.have.length(names.length);
    expect(found('qqq')).to.deep.equal([]);
  });

  it('gives no more than asked for, and says how many there are', () => {
    expect(findMatches(index, 'e', 2)).to.deep.equal({ items: ['Itoobiya', 'Kenya'], count: 7 });
  });
});
