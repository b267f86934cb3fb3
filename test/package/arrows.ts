import { posix } from 'node:path';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';
import type { PackageName } from './rooms.ts';

/** One file of a package that imports another of it, types too: whoever reads the one has to know the other. */
export interface FileArrow {
  /** Paths from the repository's root. */
  readonly from: string;
  readonly to: string;
}

/** The same between rooms. */
export interface RoomArrow {
  readonly from: string;
  readonly to: string;
  /** The files, as a sentence. */
  readonly said: string;
}

/** Tests stand beside what they test and build whatever they need. */
const isTest = (path: string) => path.endsWith('.test.ts');

/** The source files of a package without its tests and without its table of contents, which imports everything. */
export const filesOf = (name: PackageName) =>
  sourceFiles(`packages/${name}/src`, /\.ts$/).filter(
    ({ path }) => !isTest(path) && path !== `packages/${name}/src/index.ts`,
  );

/** The room that a file is in: the folder under `src`, or `.`. */
export function roomOf(path: string): string {
  const [, , , room = '.', file] = path.split('/');
  return file === undefined ? '.' : room;
}

/** Every import within a package, static, dynamic and of types. */
export function fileArrowsIn(name: PackageName): readonly FileArrow[] {
  return filesOf(name).flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ from }) => from.startsWith('.') && from.endsWith('.ts'))
      .map(({ from }) => ({ from: path, to: posix.join(posix.dirname(path), from) })),
  );
}

/** Every import within a package that leaves its room. */
export function roomArrowsIn(name: PackageName): readonly RoomArrow[] {
  return fileArrowsIn(name)
    .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to), said: `${from} imports ${to}` }))
    .filter(({ from, to }) => from !== to);
}
