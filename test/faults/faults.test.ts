import { describe } from 'vitest';
import { withWorld } from './fault.ts';

describe('the fault matrix', async () => {
  withWorld();
  await import('./rows/line.ts');
  await import('./rows/answers.ts');
  await import('./rows/page.ts');
  await import('./rows/leaving.ts');
  await import('./rows/tabs.ts');
  await import('./rows/device.ts');
  await import('./rows/keys.ts');
  await import('./rows/server.ts');
  await import('./rows/staff.ts');
});
