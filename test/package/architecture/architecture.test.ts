import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../helpers/source-files.ts';
import { drawArchitecture } from './draw-architecture.ts';

it('the picture of docs/architecture.md is what the code is: node test/package/architecture/run.mjs draws it', () => {
  expect(readFileSync(resolve(root, 'docs/pictures/architecture.svg'), 'utf8')).toBe(drawArchitecture());
});
