import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder that only its owner can read, with those above it, where it is not there. Node's own way never ends where a folder above
 * it is there and takes none, as in `/proc`.
 *
 * @throws what the system said: ENOENT where no folder can be made, EEXIST where a file stands in the place
 */
export async function makeFolder(path: string): Promise<void> {
  const problem = await problemOf(path);
  if (problem === undefined || (await isFolder(path))) return;
  const above = dirname(path);
  if (problem.code !== 'ENOENT' || above === path || (await isFolder(above))) throw problem;
  await makeFolder(above);
  const second = await problemOf(path);
  if (second !== undefined && !(await isFolder(path))) throw second;
}

const problemOf = (path: string) =>
  mkdir(path, { mode: 0o700 }).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
