import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '../helpers/source-files.ts';

const pages = [
  ...sourceFiles('docs', /\.md$/),
  ...sourceFiles('packages', /\.md$/),
  ...sourceFiles('test', /\.md$/),
  ...sourceFiles('.', /^(README|CONTRIBUTING)\.md$/),
];

/** What a page calls a place in the repository: a path in backquotes, or where a link leads; from the root or from `packages/`. */
function placesIn(path: string, text: string): readonly string[] {
  const quoted = [
    ...text.matchAll(
      /`((?:packages|test|docs|examples|(?:core|sdk|widget|inbox|server|cli)\/(?:src|test|bin))\/[\w./-]+)`/g,
    ),
  ];
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:|tel:)([\w./-]+)[^)]*\)/g)];
  return [
    ...quoted.map(([, place]) => place!).filter((place) => !isOther(place)),
    ...linked.map(([, place]) => resolve('/', path, '..', place!).slice(1)),
  ];
}

/** Files that a build or a test makes. */
const isOther = (place: string) => /(^|\/)dist(\/|$)|^test\/results/.test(place);

const isThere = (place: string) => [place, `packages/${place}`].some((path) => existsSync(resolve(root, path)));

describe('the documents', () => {
  it('name places that are there', () => {
    const lost = pages.flatMap(({ path, text }) =>
      placesIn(path, text)
        .filter((place) => !isThere(place))
        .map((place) => `${path}: ${place}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the decisions', () => {
  const numbers = readdirSync(resolve(root, 'docs/decisions')).map((name) => name.slice(0, 4));

  it('have a number each, without a gap', () => {
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it('say what was decided, and what follows', () => {
    const decisions = sourceFiles('docs/decisions', /\.md$/);
    const bare = decisions.filter(
      ({ text }) =>
        !/\*\*Context\.\*\*/.test(text) || !/\*\*Decision\.\*\*/.test(text) || !/\*\*Consequences\.\*\*/.test(text),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
