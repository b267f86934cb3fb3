export { createWorkerClient } from './worker-client.ts';
