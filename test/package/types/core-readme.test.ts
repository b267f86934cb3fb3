import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { operatorNames } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { submission } from './core-example.ts';

const core = resolve(import.meta.dirname, '../../../packages/core');
const readme = readFileSync(resolve(core, 'README.md'), 'utf8');
const inCode = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

/** Every name that `index.ts` exports, types too. */
function exported(): readonly string[] {
  const index = readFileSync(resolve(core, 'src/index.ts'), 'utf8').replaceAll(/\/\/.*/g, '');
  return [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
}

describe("core's README", () => {
  it('has the example that is compiled and run here', () => {
    expect(readme).toContain(
      readFileSync(resolve(import.meta.dirname, 'core-example.ts'), 'utf8').replaceAll('export ', ''),
    );
  });

  it('has an example that works', () => {
    expect(submission.answers).toEqual({ urgent: ['sleep'] });
  });

  it('names everything that is exported', () => {
    expect(exported().filter((name) => !inCode.has(name))).toEqual([]);
  });

  it('names every operator', () => {
    expect([...operatorNames].filter((name) => !inCode.has(name))).toEqual([]);
  });
});
