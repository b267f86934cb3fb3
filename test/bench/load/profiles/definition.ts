import { closedLoop } from '../closed-loop.ts';
import { withStatus } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import type { Profile } from '../profile.ts';

const path = '/forms/small';

/** The definition, asked for again by those who have it. */
export const definition: Profile = {
  name: 'definition',
  promise: 'Who has the definition is told 304.',
  async run({ sender }, { scale, pace }) {
    const { etag } = await sender.get(path);
    const send = async () => (await sender.get(path, etag)).status;
    const most = await closedLoop({ senders: 32, seconds: 6 * pace, send }, [304]);
    const samples = await openLoop({ rate: 300 * scale, seconds: 5 * pace, send });
    return {
      samples,
      note: `${Math.round(most)}/s at most`,
      kept: etag !== '' && withStatus(samples, 304).length === samples.length,
    };
  },
};
