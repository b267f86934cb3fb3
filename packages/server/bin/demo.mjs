// @ts-check
// `npm start`: builds what changed, then runs the demo. What ships to agencies is open-intake-server.mjs.
import { resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { endWithParent } from './end-with-parent.mjs';

const root = resolve(import.meta.dirname, '../../..');
endWithParent();
await buildIfStale(root);
const { runDemo } = await import('@open-intake/server');
await runDemo(resolve(root, 'examples/agency-site'), process.env);
