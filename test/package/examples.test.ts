import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openApiDocument, settingNames } from '@open-intake/server';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

const text = (path: string) => readFileSync(resolve(root, path), 'utf8');
/** Under the root, so that the packages are found. */
const folder = mkdtempSync(resolve(root, 'node_modules/.cache-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a program, against the types that ship. */
function mistakesIn(name: 'program.mjs' | 'program.mts', source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  const options =
    '--ignoreConfig --noEmit --allowJs --checkJs --strict --skipLibCheck --module nodenext --target es2022';
  const types = ['--lib', 'es2023,dom,dom.iterable', '--types', 'node'];
  return spawnSync(resolve(root, 'node_modules/.bin/tsc'), [...options.split(' '), ...types, file], {
    cwd: root,
    encoding: 'utf8',
  }).stdout;
}

/** The pieces of TypeScript in a page of documentation. */
const typeScriptIn = (page: string) => [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

describe('the example for Node', () => {
  const example = text('examples/sdk-node/post.mjs');

  it('compiles with the types that ship', () => {
    expect(mistakesIn('program.mjs', example)).toBe('');
  });

  it('does not when it answers what the form does not offer', () => {
    expect(mistakesIn('program.mjs', example.replace("['food', 'home'], name", "['foood'], name"))).toContain(
      '"foood"',
    );
  });
});

describe('the README of the server', () => {
  const readme = text('packages/server/README.md');

  it('has a library example that compiles', () => {
    const [example = ''] = typeScriptIn(readme);
    expect(example).toContain('createIntakeServer(');
    expect(mistakesIn('program.mts', example)).toBe('');
  });

  it('has every setting that the program reads', () => {
    expect(settingNames.length).toBeGreaterThan(5);
    expect(settingNames.filter((name) => !readme.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('has every call of the contract, those of the inbox in one line', () => {
    const paths = Object.keys(openApiDocument().paths as object).filter((path) => !path.startsWith('/worker/api'));
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !readme.includes(path))).toEqual([]);
  });
});
