import { openPostgres } from '@open-intake/server';
import { fault } from '../fault.ts';
import { ownDemo } from '../world/own-demo.ts';
import { rowsOf } from '../world/rows-of.ts';
import { sendFromNode } from '../world/send-from-node.ts';
import { workerToken } from '../world/world.ts';

/** Moves the clock of a Node process by whole days. */
function clockOff(days: number): string {
  const script = `const off = ${days * 86_400_000}; const Real = Date; globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + off); else super(...given); }
    static now() { return Real.now() + off; } };`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

fault(
  'F62',
  async (run) => {
    const url = await run.world.postgres.newDatabase();
    const env = { DATABASE_URL: url, OPEN_INTAKE_WORKER_TOKEN: workerToken };
    const database = await openPostgres(url, 1);
    run.atEnd(() => database.destroy());
    // Marked as done, a row no longer says when it first came.
    run.countWith(async (name) => (await rowsOf(database, name)).map((row) => ({ ...row, committed: null })));
    const first = await ownDemo(run, env);
    const sending = Array.from({ length: 25 }, async () => run.note(await sendFromNode(first.page, run.person())));
    await Promise.all(sending);
    await first.kill();
    // The hardest case: all are done, and were announced long ago.
    await database
      .updateTable('submissions')
      .set({ status: 'done', delete_after: new Date(0) })
      .execute();
    for (const days of [100, -100, 0]) {
      const demo = await ownDemo(run, { ...env, NODE_OPTIONS: clockOff(days) });
      await until(() => demo.output().includes('nothing is deleted by itself until'));
      await demo.kill();
    }
  },
  { engines: ['node'], atOnce: 1, share: 0.3 },
);

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!isSo()) throw new Error('The log does not say that nothing is deleted.');
}
