import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';
import { circlesIn } from './circles-in.ts';

/** The packages whose files and rooms are held to one direction. */
const packages = ['core'];

const isTest = (path: string) => /\.test\.ts$|-suite\.ts$|\/testing\//.test(path);

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of a file by another of the same package, types too: whoever reads one file has to know the other. */
function arrowsIn(name: string): readonly Arrow[] {
  return sourceFiles(`packages/${name}/src`, /\.ts$/)
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => ({ from: path, to: normalize(join(dirname(path), from)) })),
    );
}

/** The folder under `src` that a file is in; the file itself where it stands in `src`. */
const roomOf = (path: string) => path.split('/').slice(3, 4).join('/');

describe.each(packages)('the imports of %s', (name) => {
  const arrows = arrowsIn(name);

  it('are there', () => expect(arrows.length).toBeGreaterThan(50));

  it('never lead from a file back to itself', () => {
    expect(circlesIn(arrows)).toEqual([]);
  });

  it('never lead from a room back to itself', () => {
    const between = arrows
      .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))
      .filter(({ from, to }) => from !== to);
    expect(circlesIn(between)).toEqual([]);
  });
});
