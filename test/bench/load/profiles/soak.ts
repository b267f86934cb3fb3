import { acknowledged } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';
import type { Stage } from '../stage.ts';

/** What can happen at night, one after the other. */
const faults: readonly ((stage: Stage) => Promise<void>)[] = [
  async (stage) => {
    stage.kill();
    await stage.replace();
  },
  (stage) => stage.crashDatabase(),
  (stage) => Promise.resolve(stage.cutLines()),
];

/** Hours of an even load with a fault every minute; in a short run more often, so that each of them comes. */
export const soak: Profile = {
  name: 'soak',
  promise:
    'A killed process, a stopped PostgreSQL and cut lines, in turn: clients who try again all get their receipt.',
  processes: 2,
  async run(stage, { scale, minutes }) {
    const seconds = minutes * 60;
    const every = Math.min(60, seconds / (faults.length + 1));
    const rate = 50 * scale;
    let memory: number | undefined;
    const happened: Promise<void>[] = [];
    const samples = await openLoop({
      rate,
      seconds,
      send: (turn) => {
        const fault =
          turn > 0 && turn % Math.round(rate * every) === 0 ? faults[happened.length % faults.length] : undefined;
        if (fault) happened.push(fault(stage));
        if (turn === Math.round((rate * seconds) / 5)) memory = stage.memory;
        return stage.sender.insist(newPost());
      },
    });
    await Promise.all(happened);
    const growth = memory !== undefined && stage.memory !== undefined ? `${stage.memory - memory} MB` : 'not known';
    return {
      samples,
      note: `${Math.round(minutes * 10) / 10} min, ${happened.length} faults; memory after the first fifth: ${growth} more`,
      kept: acknowledged(samples).length === samples.length,
    };
  },
};
