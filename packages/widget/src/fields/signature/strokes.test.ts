import { isSignaturePath } from '@open-intake/core';
import { expect } from 'chai';
import { type Point, pointAt, simplify, toPath, withStroke } from './strokes.ts';

const wave = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, at) => ({ x: at % 600, y: Math.round(100 + 90 * Math.sin(at / 3)) }));

describe('the strokes of a signature', () => {
  it('are simple where the hand went straight', () => {
    const line = Array.from({ length: 100 }, (_, at) => ({ x: at * 2, y: 50 + (at % 2) }));
    expect(toPath(simplify(line, 1))).to.equal('M 0 50 L 198 51');
  });

  it('keep their corners', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 50, y: 1 },
      { x: 100, y: 0 },
      { x: 100, y: 90 },
    ];
    expect(toPath(simplify(corner, 1))).to.equal('M 0 0 L 100 0 L 100 90');
  });

  it('keep a loop that ends where it began', () => {
    const loop = [
      { x: 0, y: 0 },
      { x: 40, y: 40 },
      { x: 0, y: 0 },
    ];
    expect(simplify(loop, 1)).to.deep.equal(loop);
  });

  it('can be a dot', () => {
    expect(withStroke('', [{ x: 5, y: 6 }])).to.equal('M 5 6 L 5 6');
  });

  it('stay short enough to travel, however long somebody draws', () => {
    let path = '';
    for (let strokes = 0; strokes < 40; strokes += 1) path = withStroke(path, wave(600));
    expect(path.length).to.be.within(30_000, 32_768);
    expect(isSignaturePath(path)).to.equal(true);
  });

  it('stay on the paper when the hand leaves it', () => {
    const box = new DOMRect(10, 20, 300, 100);
    expect(pointAt(box, -50, 500)).to.deep.equal({ x: 0, y: 200 });
  });
});
