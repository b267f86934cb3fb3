import { spawnSync } from 'node:child_process';
import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { ownDemo, ownFolder, rowsSeenBy } from '../world/own-demo.ts';
import { sendFromNode } from '../world/send-from-node.ts';

const container = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];

function noContainers(): string | undefined {
  const [command = '', ...args] = container;
  return spawnSync(command, [...args, 'true']).status === 0
    ? undefined
    : 'pid namespaces cannot be made here (unshare)';
}

async function send(run: FaultRun, server: string, people: number): Promise<void> {
  const sending = Array.from({ length: people }, async () => run.note(await sendFromNode(server, run.person())));
  await Promise.all(sending);
}

fault(
  'F61',
  async (run) => {
    const options = { data: ownFolder(run), within: container };
    const first = await ownDemo(run, {}, options);
    const sending = send(run, first.page, 10);
    const refusal = await ownDemo(run, {}, options).then(
      () => 'it started',
      (error: unknown) => String(error),
    );
    if (!/is in use by process 1 on .*, since 2.*stop the other one first/.test(refusal)) throw new Error(refusal);
    await sending;
    await send(run, first.page, 5);
    await first.kill();
    const second = await ownDemo(run, {}, options);
    await send(run, second.page, 5);
    run.countWith(rowsSeenBy(second));
  },
  { engines: ['node'], atOnce: 1, share: 0.3, missing: noContainers },
);
