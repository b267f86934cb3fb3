import { describe, expect, it } from 'vitest';
import { startDemo } from './demo.ts';

describe('when whoever reads the log is gone', () => {
  it('the server goes on, and keeps its data folder', async () => {
    const demo = await startDemo();
    demo.closeOutput();
    const statuses: number[] = [];
    for (let line = 0; line < 20; line += 1) {
      const { status } = await fetch(new URL('health', demo.page));
      statuses.push(status);
    }
    await demo.stop();
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
