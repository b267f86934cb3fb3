// Load on the receiving server, on PostgreSQL: npm run load -- [--scale=0.5] [--pace=0.5] [--only=steady,burst] [--minutes=480] [--rows=10000000] [--write]
import { resolve } from 'node:path';
import { createServer } from 'vite';

const conditions = ['open-intake-source', 'module', 'node', 'development|production'];
const vite = await createServer({
  root: resolve(import.meta.dirname, '../../..'),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  ssr: { noExternal: [/^@open-intake\//], resolve: { conditions, externalConditions: conditions } },
});
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const { load } = await vite.ssrLoadModule('/test/bench/load/load.ts');
const number = (name, usual) => Number(flag(name) ?? usual);
const kept = await load({
  scale: number('scale', 1),
  pace: number('pace', 1),
  minutes: number('minutes', 3),
  rows: number('rows', 1_000_000),
  only: flag('only')?.split(','),
  write: process.argv.includes('--write'),
});
await vite.close();
process.exit(kept ? 0 : 1);
