import { acknowledged } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';

/** Two processes behind a balancer, one of which is killed while posts come in. */
export const twoProcesses: Profile = {
  name: 'two, one killed',
  promise: 'Clients who try again all get their receipt.',
  processes: 2,
  async run(stage, { scale, pace }) {
    const [rate, seconds] = [60 * scale, 15 * pace];
    const samples = await openLoop({
      rate,
      seconds,
      send: (turn) => {
        if (turn === Math.round((rate * seconds) / 3)) stage.kill();
        return stage.sender.insist(newPost());
      },
    });
    return { samples, note: 'clients try again', kept: acknowledged(samples).length === samples.length };
  },
};
