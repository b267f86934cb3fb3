import { acknowledged } from '../figures.ts';
import { mostLines } from '../most-lines.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';
import { openUnfinished } from '../unfinished.ts';

/** Posts that come almost whole and then stop, beside people. */
export const unfinishedBodies: Profile = {
  name: 'unfinished bodies',
  promise: 'Thousands of large posts that stop before their end: every person with a usual one is served.',
  async run(stage, { scale, pace }) {
    const bodies = Math.round(Math.min(mostLines(), 4_000) * Math.min(1, scale * pace * 5));
    await openLoop({ rate: 20 * scale, seconds: 5 * pace, send: () => stage.sender.insist(newPost()) });
    const before = stage.memory ?? 0;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, stage.memory ?? 0)), 50);
    const opening = openUnfinished(stage.url, 'small', bodies);
    const samples = await openLoop({
      rate: 20 * scale,
      seconds: 20 * pace,
      send: () => stage.sender.insist(newPost()),
    });
    (await opening)();
    clearInterval(watch);
    return {
      samples,
      note: `beside ${bodies.toLocaleString('en')} of them; memory ${before} → ${most} MB at most`,
      kept: acknowledged(samples).length === samples.length,
    };
  },
};
