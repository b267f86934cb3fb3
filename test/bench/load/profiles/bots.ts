import { acknowledged } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { anyAddress, newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';

/** People of a shelter whose address sends rubbish as well. */
export const bots: Profile = {
  name: 'bots',
  promise: 'People who share an address with 300 bots a second wait a second more, and none is refused for it.',
  async run({ sender }, { scale, pace }) {
    const address = anyAddress();
    const seconds = 15 * pace;
    const rubbish = openLoop({
      rate: 300 * scale,
      seconds,
      send: () => sender.post({ ...newPost(), body: '{"a":' }, address),
    });
    const samples = await openLoop({ rate: 5, seconds, send: () => sender.insist(newPost(), { address }) });
    const sent = (await rubbish).length;
    return { samples, note: `beside ${sent} bots`, kept: acknowledged(samples).length === samples.length };
  },
};
