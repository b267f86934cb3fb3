import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';

const src = 'packages/widget/src/';

/**
 * The rooms of the widget from the lowest to the highest: each may import those before it, and none of those behind it. Types count
 * too. Files beside the rooms (the elements and the entries) may import every room.
 */
const rooms = [
  'icons',
  'theme',
  'messages',
  'events',
  'form-source',
  'packet',
  'words',
  'language',
  'fields',
  'question',
  'navigation',
  'migration',
  'exit',
  'history',
  'focus',
  'keys',
  'host-page',
  'delivery',
  'screens',
  'windowed-screen',
  'loading',
  'device-storage',
  'intake',
];

const isTest = (path: string) => /\.test\.ts$|-suite\.ts$|\/testing\//.test(path);

function roomOf(path: string): string | undefined {
  const [room, file] = path.slice(src.length).split('/');
  if (file === undefined) return undefined;
  return room;
}

const arrows = sourceFiles(src, /\.ts$/)
  .filter(({ path }) => !isTest(path))
  .flatMap(({ path, text }) =>
    [
      ...importsOf(text).map(({ from }) => from),
      ...[...text.matchAll(/typeof import\('([^']+)'\)/g)].map(([, from]) => from!),
    ]
      .filter((from) => from.startsWith('.'))
      .map((from) => ({ path, to: posix.join(posix.dirname(path), from) })),
  )
  .flatMap(({ path, to }) => {
    const [from, into] = [roomOf(path), roomOf(to)];
    return from === undefined || from === into ? [] : [{ path, to, from, into }];
  });

describe('the rooms of the widget', () => {
  it('are all in the order', () => {
    const found = new Set(arrows.flatMap(({ from, into }) => [from, into ?? 'src']));
    expect([...found].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('import only rooms below them', () => {
    const up = arrows.filter(({ from, into }) => rooms.indexOf(into ?? '') > rooms.indexOf(from));
    expect(up.map(({ path, to }) => `${path} imports ${to}`)).toEqual([]);
  });
});
