import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../helpers/source-files.ts';
import { fileArrowsIn, filesOf } from './arrows.ts';
import { type PackageName, packageNames } from './rooms.ts';

/** A file of so few lines with one user lives with its user, where nothing else asks for a file. */
const fewLines = 15;
/** What loads by itself needs a file, and an idea that is about to grow may have one. */
const most = 20;

/** A question type has a file for its facts and one for its field, however short. */
const ofType = /\/(questions|fields)\/[a-z-]+\/[a-z-]+-(facts|field)\.ts$/;

/** What a package offers in its tables of contents has users in other packages. */
function isOffered(name: PackageName): (path: string) => boolean {
  const tables = sourceFiles(`packages/${name}/src`, /\/index\.ts$/);
  const offered = tables.flatMap(({ path, text }) => importsOf(text).map(({ from }) => posix.join(path, '..', from)));
  return (path) => offered.includes(path);
}

/** Files that one other imports, and that nobody else can. */
function smallFilesIn(name: PackageName): readonly string[] {
  const isPublic = isOffered(name);
  const users = new Map<string, Set<string>>();
  for (const { from, to } of fileArrowsIn(name)) users.set(to, (users.get(to) ?? new Set()).add(from));
  return filesOf(name)
    .filter(({ path, text }) => users.get(path)?.size === 1 && text.trimEnd().split('\n').length <= fewLines)
    .map(({ path }) => path)
    .filter((path) => !ofType.test(path) && !isPublic(path));
}

it(`at most ${most} files of ${fewLines} lines or fewer have a single user`, () => {
  const small = packageNames.flatMap(smallFilesIn);
  console.log(`small files with one user: ${small.length}`);
  expect(small.length, small.join('\n')).toBeLessThanOrEqual(most);
});
