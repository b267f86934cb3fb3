import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';

/**
 * The folders of each package under `src`, from the top to the bottom; `.` is what stands in `src` itself. A file imports from
 * its own folder and from those below, types too; so none imports one that, by whatever way, imports it. A folder inside
 * another belongs to it.
 */
const folders: Readonly<Record<string, readonly string[]>> = {
  server: [
    'run',
    '.',
    'openapi',
    'site',
    'serve',
    'data-folder',
    'worker',
    'notifications',
    'retention',
    'submissions',
    'sealing',
    'forms',
    'heartbeat',
    'overload',
    'access',
    'api',
    'background',
    'database',
    'agency',
    'http',
  ],
  inbox: ['.', 'list', 'submission', 'sign-in', 'keys', 'session', 'route', 'words', 'theme', 'messages', 'api'],
  cli: [
    '.',
    'commands',
    'preview',
    'serve',
    'types-file',
    'schema',
    'diff',
    'keys',
    'form-folder',
    'findings',
    'terminal',
  ],
};

/** Tests stand beside what they test and build whatever they need; the table of contents imports everything. */
const isLeftOut = (path: string) => /\.test\.ts$|\/testing\/|\/src\/index\.ts$/.test(path);

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly said: string;
}

/** Every import of a package that leaves its folder. */
function arrowsIn(name: string): readonly Arrow[] {
  const root = `packages/${name}/src`;
  const folderOf = (path: string) => dirname(path.slice(root.length + 1)).split('/')[0] ?? '.';
  return sourceFiles(root, /\.ts$/)
    .filter(({ path }) => !isLeftOut(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ from }) => from.startsWith('.') && from.endsWith('.ts'))
        .map(({ from }) => normalize(join(dirname(path), from)))
        .map((target) => ({ from: folderOf(path), to: folderOf(target), said: `${path} imports ${target}` })),
    )
    .filter(({ from, to }) => from !== to);
}

describe.each(Object.entries(folders))('the folders of %s', (name, order) => {
  const arrows = arrowsIn(name);

  it('all have a place', () => {
    const there = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    expect([...there].filter((folder) => !order.includes(folder)).sort()).toEqual([]);
  });

  it('import downwards only', () => {
    const up = arrows.filter(({ from, to }) => order.indexOf(from) > order.indexOf(to));
    expect(up.map(({ said }) => said)).toEqual([]);
  });
});
