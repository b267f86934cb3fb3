import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
      /`((?:packages|test|docs|examples|(?:core|sdk|widget|inbox|server|services|cli)\/(?:src|test|bin))\/[\w./-]+)`/g,
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

/** The lines of the map in README.md, by the folder they are indented under; `''` for those that are not. */
function mapOf(readme: string): ReadonlyMap<string, readonly string[]> {
  const [, block = ''] = /## Find your way\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  const map = new Map<string, string[]>();
  let under = '';
  for (const line of block.split('\n')) {
    const [, space = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    if (name === '' || space.length > 2) continue;
    if (space === '') under = /\/$/.test(name) ? name.slice(0, -1) : '';
    const key = space === '' ? '' : under;
    map.set(key, [...(map.get(key) ?? []), name]);
  }
  return map;
}

describe('the map in README.md', () => {
  const map = mapOf(readFileSync(resolve(root, 'README.md'), 'utf8'));
  const foldersIn = (folder: string) =>
    readdirSync(resolve(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(results|node_modules|dist)$/.test(entry.name))
      .map(({ name }) => name);

  it.each(['packages', 'examples', 'test'])('names every folder of %s, and no other', (folder) => {
    expect([...(map.get(folder) ?? [])].sort()).toEqual(foldersIn(folder).sort());
  });

  it('names every page of docs', () => {
    const named = (map.get('') ?? []).filter((name) => name.startsWith('docs/'));
    const there = readdirSync(resolve(root, 'docs')).map((name) => `docs/${name}`);
    // The settings of proxies belong to the page on load.
    expect([...named, 'docs/proxy'].sort()).toEqual(there.sort());
  });
});

describe('where a new thing goes, in CONTRIBUTING.md', () => {
  const [, part = ''] =
    /\n## Where a new … goes\n([\s\S]*?)\n## /.exec(readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')) ?? [];
  const lists = part
    .split(/\n(?=\*\*)/)
    .slice(1)
    .map((text) => ({
      what: /^\*\*([^*]+)\*\*/.exec(text)?.[1] ?? '',
      places: [...text.matchAll(/`((?:packages|docs)\/[^`]+)`/g)].map(([, place = '']) => place),
    }));

  it('is said of what is added most', () => expect(lists.length).toBeGreaterThanOrEqual(10));

  it.each(lists)('$what: five places at most, and every one is there', ({ places }) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(5);
    // Of what is still to be written the folder is there.
    const folders = places.map((place) => place.replace(/[^/]*<.*$/, ''));
    expect(folders.filter((place) => !existsSync(resolve(root, place)))).toEqual([]);
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
