import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '../helpers/source-files.ts';

const page = readFileSync(resolve(root, 'docs/threats.md'), 'utf8');

/** The cells of every row of the table under a heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

interface Link {
  readonly file: string;
  /** Words of the test's name. */
  readonly words: string;
}

/** The tests that a cell names: a file in backquotes, a colon, words; several with semicolons between. */
const linksIn = (cell: string): readonly Link[] =>
  cell.split(';').flatMap((link) => {
    const [, file, words] = /^\s*`([^`]+)`: (.+?)\s*$/.exec(link) ?? [];
    return file && words ? [{ file, words }] : [];
  });

const read = (file: string) => (existsSync(resolve(root, file)) ? readFileSync(resolve(root, file), 'utf8') : '');

/** Names of tests and groups: what is quoted, so that comments and code do not count. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map((match) => match[2] ?? '');

const mentions = (name: string, words: string) =>
  /^T\d+$/.test(words) ? new RegExp(`\\b${words}\\b`).test(name) : name.includes(words);
const holds = ({ file, words }: Link) => namesIn(read(file)).some((name) => mentions(name, words));

const forty = rowsUnder('Threats T1 to T40').map(([id = '', threat = '', what = '', test = '', items = '']) => ({
  id,
  threat,
  what,
  test,
  items: items.split(', ').filter((item) => item !== ''),
}));
const more = rowsUnder('More of ASVS 5.0').map(([item = '', what = '', test = '']) => ({ item, what, test }));
const without = /^(not yet|does not apply)$/;

describe('docs/threats.md', () => {
  it('has T1 to T40, each once and in order', () => {
    expect(forty.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, at) => `T${at + 1}`));
  });

  it('names a threat, what we do and a test in each row, or why there is none', () => {
    const bare = forty.filter(({ threat, what, test }) => threat.length < 10 || what.length < 10 || test === '');
    expect(bare).toEqual([]);
    for (const { test, what, items } of forty.filter((row) => without.test(row.test))) {
      expect(what.toLowerCase()).toMatch(new RegExp(`^${test}: .{20}`));
      expect(items).toEqual([]);
    }
  });

  it('names tests that there are, by the T of their row or by words of their name', () => {
    const rows = forty.filter(({ test }) => !without.test(test));
    expect(rows.filter(({ id, test }) => linksIn(test).some(({ words }) => words !== id))).toEqual([]);
    const links = [...rows, ...more].flatMap(({ test }) =>
      linksIn(test).length > 0 ? linksIn(test) : [{ file: test, words: '?' }],
    );
    expect(links.filter((link) => !holds(link))).toEqual([]);
  });

  it('has every T that a test names, with its file', () => {
    const known = new Set(forty.flatMap(({ id, test }) => linksIn(test).map(({ file }) => `${id} ${file}`)));
    const files = ['packages', 'test'].flatMap((folder) => sourceFiles(folder, /(\.test|field-suite)\.ts$/));
    const named = files
      .filter(({ path }) => path !== 'test/package/threats.test.ts')
      .flatMap(({ path, text }) =>
        namesIn(text)
          .flatMap((name) => name.match(/(?<![\w-])T\d{1,2}(?![\w:-])/g) ?? [])
          .map((id) => `${id} ${path}`),
      );
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('links at least 60 items of ASVS 5.0 to a test, each written as such an item is', () => {
    const items = [...forty.flatMap((row) => row.items), ...more.map(({ item }) => item)];
    expect(items.filter((item) => !/^(?:[1-9]|1[0-7])\.\d{1,2}\.\d{1,2}$/.test(item))).toEqual([]);
    console.log(`${new Set(items).size} items of ASVS 5.0 have a test`);
    expect(new Set(items).size).toBeGreaterThanOrEqual(60);
  });
});
