import { describe, expect, it } from 'vitest';
import { fileArrowsIn, filesOf, roomArrowsIn, roomOf } from './arrows.ts';
import { circlesIn } from './circles-in.ts';
import { packageNames, rooms } from './rooms.ts';

describe.each(packageNames)('the rooms of %s', (name) => {
  const order: readonly string[] = rooms[name];
  const arrows = roomArrowsIn(name);

  it('import each other', () => expect(arrows.length).toBeGreaterThan(5));

  it('all have a place, and every place is a room', () => {
    const there = new Set([...filesOf(name).map(({ path }) => roomOf(path)), ...arrows.map(({ to }) => to)]);
    expect([...there].sort()).toEqual([...order].sort());
  });

  it('import only what is below them', () => {
    const up = arrows.filter(({ from, to }) => order.indexOf(to) > order.indexOf(from));
    expect(up.map(({ said }) => said)).toEqual([]);
  });
});

describe.each(['core', 'sdk', 'inbox', 'cli', 'services'] as const)('the files of %s', (name) => {
  it('never lead back to themselves', () => {
    expect(circlesIn(fileArrowsIn(name))).toEqual([]);
  });
});

describe('the rooms of the SDK', () => {
  it('see no bytes where it is decided what happens to a submission: there it is an id', () => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const seeing = filesOf('sdk').filter(
      ({ path, text }) => roomOf(path) === 'delivery' && /\bbytes\b/.test(code(text)),
    );
    expect(seeing.map(({ path }) => path)).toEqual([]);
  });
});
