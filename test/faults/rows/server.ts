import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { sendFromNode } from '../world/send-from-node.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Thirty people send at once; after a drawn number of receipts something happens to the server. All get their receipt. */
async function whileThirtySend(run: FaultRun, strike: () => Promise<void>): Promise<void> {
  const before = Math.floor(run.random() * 20);
  let receipts = 0;
  let struck: Promise<void> | undefined;
  const sending = Array.from({ length: 30 }, async () => {
    run.note(await sendFromNode(run.line.server, run.person()));
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
