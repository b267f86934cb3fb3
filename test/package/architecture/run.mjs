// Draws the picture of docs/architecture.md from the imports of the packages: node test/package/architecture/run.mjs
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
const { drawArchitecture } = await vite.ssrLoadModule('/test/package/architecture/draw-architecture.ts');
writeFileSync(resolve(root, 'docs/pictures/architecture.svg'), drawArchitecture());
await vite.close();
