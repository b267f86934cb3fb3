import { openPostgres } from '@open-intake/server';
import { openUnfinished } from '../../bench/load/unfinished.ts';
import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { ownDemo } from '../world/own-demo.ts';
import { rowsOf } from '../world/rows-of.ts';
import { sendFromNode } from '../world/send-from-node.ts';
import { workerToken } from '../world/world.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Thirty people send at once; after a drawn number of receipts something happens to the server. All get their receipt. */
async function whileThirtySend(run: FaultRun, strike: () => Promise<void>, server = run.line.server): Promise<void> {
  const before = Math.floor(run.random() * 20);
  let receipts = 0;
  let struck: Promise<void> | undefined;
  const sending = Array.from({ length: 30 }, async () => {
    run.note(await sendFromNode(server, run.person()));
    receipts += 1;
    if (receipts > before) struck ??= pause(run.random() * 30).then(strike);
  });
  await Promise.all(sending);
  await struck;
}

const alone = { engines: ['node'], atOnce: 1 } as const;

fault(
  'F54',
  async (run) => {
    const { server } = run.world;
    await whileThirtySend(run, async () => {
      await server.kill();
      await server.restart();
    });
  },
  alone,
);

fault(
  'F55',
  async (run) => {
    if (run.world.postgres.canCrash) await whileThirtySend(run, () => run.world.postgres.crash());
    else throw new Error('This PostgreSQL is not ours to stop. Leave OPEN_INTAKE_TEST_DATABASE_URL out.');
  },
  alone,
);

fault(
  'F63',
  async (run) => {
    const url = await run.world.postgres.newDatabase();
    const demo = await ownDemo(run, { DATABASE_URL: url, OPEN_INTAKE_WORKER_TOKEN: workerToken });
    const database = await openPostgres(url, 1);
    run.atEnd(() => database.destroy());
    run.countWith((name) => rowsOf(database, name));
    await whileThirtySend(run, () => Promise.resolve(demo.closeOutput()), demo.page);
  },
  { ...alone, share: 0.5 },
);

fault(
  'F64',
  async (run) => {
    const unfinished: Promise<() => void>[] = [];
    const begin = (count: number) => unfinished.push(openUnfinished(run.line.server, 'one-need', count));
    begin(200);
    await whileThirtySend(run, () => Promise.resolve(void begin(200)));
    for (const close of await Promise.all(unfinished)) close();
  },
  alone,
);
