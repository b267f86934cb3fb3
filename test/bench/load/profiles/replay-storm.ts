import { withStatus } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';

/** One submission, over and over: what a client with a broken line does at its worst. */
export const replayStorm: Profile = {
  name: 'replay storm',
  promise: 'One key, 200 times a second: one row, one receipt.',
  async run({ sender, ledger }, { scale, pace }) {
    const post = newPost();
    const samples = await openLoop({ rate: 200 * scale, seconds: 5 * pace, send: () => sender.post(post) });
    const created = withStatus(samples, 201).length;
    return { samples, note: `created ${created}`, kept: created === 1 && ledger.size === 1 };
  },
};
