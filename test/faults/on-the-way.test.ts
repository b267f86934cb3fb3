import { describe } from 'vitest';
import { withWorld } from './fault.ts';

describe('the fault matrix, on the way', async () => {
  withWorld();
  await import('./rows/line.ts');
  await import('./rows/answers.ts');
  await import('./rows/page.ts');
  await import('./rows/host.ts');
});
