import { describe } from 'vitest';
import { withWorld } from './fault.ts';

describe('the fault matrix', async () => {
  withWorld();
  await import('./rows/line.ts');
});
