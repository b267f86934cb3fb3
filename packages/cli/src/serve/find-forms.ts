import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A form folder among others. */
export interface FoundForm {
  /** Its folder's own name: how it is called in addresses. */
  readonly name: string;
  readonly folder: string;
}

/** The forms of a folder, by name: each sub-folder with a form.json, and the folder itself if it has one. */
export async function findForms(folder: string): Promise<readonly FoundForm[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => ({ name, folder: join(folder, name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const own = { name: basename(resolve(folder)), folder };
  const all = [own, ...inside];
  const isForm = await Promise.all(all.map(({ folder }) => isFile(join(folder, 'form.json'))));
  return all.filter(({ name }, index) => isForm[index] === true && (index === 0 || name !== own.name || !isForm[0]));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
