import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

/** The folders of what browsers load, built; the builder has touched up every file in them. */
const folders = ['packages/widget/dist/bundle', 'packages/inbox/dist/app', 'packages/cli/dist/preview'] as const;

function scriptsIn(folder: string): readonly (readonly [name: string, path: string])[] {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => [entry.name, join(entry.parentPath, entry.name)] as const);
}

/** Where a script is no script. */
async function mistakesIn(code: string): Promise<readonly string[]> {
  return transform(code, { loader: 'js', format: 'esm', logLevel: 'silent' }).then(
    () => [],
    (error: Error) => [error.message],
  );
}

it('finds words that ran together', async () => {
  expect(await mistakesIn('export const make = () => {return new Map()}')).toEqual([]);
  expect(await mistakesIn('export const make = () => {returnnew Map()}')).toHaveLength(1);
});

describe.each(folders)('the scripts in %s', (folder) => {
  const scripts = scriptsIn(folder);

  it('are there', () => expect(scripts.length).toBeGreaterThan(0));

  it.each(scripts)('%s can be read by a browser', async (_, path) => {
    expect(await mistakesIn(readFileSync(path, 'utf8'))).toEqual([]);
  });
});
