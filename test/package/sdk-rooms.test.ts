import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';

/** The rooms of the SDK from the ground up: a room may import from those above it in this list, and from no other. */
const rooms = [
  'errors',
  'waiting',
  'submission',
  'seal',
  'store',
  'transport',
  'freeze',
  'tabs',
  'drafts',
  'delivery',
  'client',
  'outbox',
  'worker',
  'testing',
];

const src = 'packages/sdk/src';
const roomOf = (path: string) => posix.relative(src, path).split('/')[0] ?? '';

const files = sourceFiles(src, /\.ts$/).filter(({ path }) => posix.dirname(path) !== src && !path.endsWith('.test.ts'));
const arrows = files.flatMap(({ path, text }) =>
  importsOf(text)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => ({ path, from: roomOf(path), to: roomOf(posix.join(posix.dirname(path), from)) })),
);

describe('the rooms of the SDK', () => {
  it('are all in the list', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual([...rooms].sort());
  });

  it('import one way only', () => {
    const back = arrows.filter(({ from, to }) => rooms.indexOf(to) > rooms.indexOf(from));
    expect(back.map(({ path, to }) => `${path} imports from ${to}/`)).toEqual([]);
  });

  it('see no bytes where it is decided what happens to a submission: there it is an id', () => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const seeing = files.filter(({ path, text }) => roomOf(path) === 'delivery' && /\bbytes\b/.test(code(text)));
    expect(seeing.map(({ path }) => path)).toEqual([]);
  });
});
