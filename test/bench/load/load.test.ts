import { openPostgres, serve } from '@open-intake/server';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestIntake } from '../../../packages/server/test/test-intake.ts';
import { startPostgres } from '../../helpers/postgres.ts';
import type { Size } from './profile.ts';
import { profiles } from './profiles.ts';
import { Stage } from './stage.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

/** So small that what it shows is only whether promises are kept. */
const small: Size = { scale: 0.2, pace: 0.04, minutes: 0.03, rows: 2_000 };

/** Servers in this process. What a stopped database costs is seen in `crashed-database.test.ts`, which has one of its own. */
async function openStage(processes: number): Promise<Stage> {
  const database = await openPostgres((await postgres?.newDatabase()) ?? '', 8);
  const start = async () => {
    const { handle, token } = await startTestIntake({ database });
    const serving = await serve({ handle, port: 0, proxies: 1 });
    return { url: serving.url, workerToken: token, kill: () => serving.stop(), memory: () => undefined };
  };
  return Stage.open({ database, start, processes, crashDatabase: () => Promise.resolve() });
}

describe.runIf(postgres)('under load, on PostgreSQL, nothing is lost, nothing is doubled, no receipt is false', () => {
  it.concurrent.each(profiles)(
    '$name',
    async ({ run, processes = 1 }) => {
      const stage = await openStage(processes);
      const { samples, kept } = await run(stage, small);
      const broken = await stage.ledger.compare(stage.database);
      await stage.close();
      await stage.database.destroy();
      expect(samples.length).toBeGreaterThan(0);
      expect(kept).toBe(true);
      expect(broken).toEqual({ lost: 0, doubled: 0, falseReceipts: 0 });
    },
    60_000,
  );
});
