import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRun } from '../fault-run.ts';
import { killBrowser, type LaunchOptions } from './engines.ts';
import type { Phone } from './phone.ts';

/** A phone whose browser can be killed, and started again with what the disk kept. */
export interface MortalPhone {
  /** Starts the browser. */
  start(options?: LaunchOptions): Promise<Phone>;
  /** Ends every process of it at once. */
  kill(): Promise<void>;
}

export function mortalPhone(run: FaultRun): MortalPhone {
  const profile = mkdtempSync(join(tmpdir(), 'open-intake-fault-'));
  let kill = () => Promise.resolve();
  run.atEnd(async () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return {
    async start(options) {
      const browser = await run.ownBrowser(profile, options);
      kill = () => killBrowser(browser);
      return run.phoneOn(browser);
    },
    kill: () => kill(),
  };
}
