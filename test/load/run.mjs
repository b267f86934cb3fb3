// Load on the receiving server, on PostgreSQL: node test/load/run.mjs [--scale=0.5] [--only=steady,burst]
import { resolve } from 'node:path';
import { createServer } from 'vite';

const conditions = ['open-intake-source', 'module', 'node', 'development|production'];
const vite = await createServer({
  root: resolve(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  ssr: { noExternal: [/^@open-intake\//], resolve: { conditions, externalConditions: conditions } },
});
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const { load } = await vite.ssrLoadModule('/test/load/load.ts');
const kept = await load({ scale: Number(flag('scale') ?? 1), only: flag('only')?.split(',') });
await vite.close();
process.exit(kept ? 0 : 1);
