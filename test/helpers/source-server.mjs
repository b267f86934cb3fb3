import { resolve } from 'node:path';
import { createServer } from 'vite';

const conditions = ['open-intake-source', 'module', 'node', 'development|production'];

/** A Vite server without a port, by which scripts load TypeScript of the repository and of the packages' source. To be closed. */
export function openSource() {
  return createServer({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    ssr: { noExternal: [/^@open-intake\//], resolve: { conditions, externalConditions: conditions } },
  });
}
