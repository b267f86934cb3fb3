import { describe } from 'vitest';
import { withWorld } from './fault.ts';

describe('the fault matrix, on the phone and at the server', async () => {
  withWorld();
  await import('./rows/leaving.ts');
  await import('./rows/tabs.ts');
  await import('./rows/device.ts');
  await import('./rows/keys.ts');
  await import('./rows/server.ts');
  await import('./rows/folder.ts');
  await import('./rows/clock.ts');
  await import('./rows/staff.ts');
});
