// Draws the picture of docs/architecture.md from the imports of the packages: node test/package/architecture/run.mjs
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSource } from '../../helpers/source-server.mjs';

const root = resolve(import.meta.dirname, '../../..');
const vite = await openSource();
const { drawArchitecture } = await vite.ssrLoadModule('/test/package/architecture/draw-architecture.ts');
writeFileSync(resolve(root, 'docs/pictures/architecture.svg'), drawArchitecture());
await vite.close();
