import { withStatus } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';

function atRate(name: string, promise: string, rate: number, seconds: number): Profile {
  return {
    name,
    promise,
    async run({ sender }, { scale, pace }) {
      const samples = await openLoop({
        rate: rate * scale,
        seconds: seconds * pace,
        send: () => sender.post(newPost()),
      });
      return { samples, note: '', kept: withStatus(samples, 200, 201, 503).length === samples.length };
    },
  };
}

/** The rate of a bad day of a network of agencies, many times over. */
export const steady = atRate('steady', 'Everything is kept, or told to come again.', 100, 30);

/** The rate of the hour after a disaster. */
export const burst = atRate('burst', 'Everything is kept, or told to come again.', 250, 15);
