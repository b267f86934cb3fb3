import { closedLoop } from '../closed-loop.ts';
import { acknowledged, calmFrom, latency, withStatus } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';

const times = 4;

/** Four times what the machine can do right now, and then the calm after it. */
export const overload: Profile = {
  name: 'overload',
  promise:
    'Four times the peak of the same run: whoever is not served is told 503 with `Retry-After`, at least 80 % of the peak is still kept, and a calm load right after is served within five seconds.',
  async run({ sender }, { scale, pace }) {
    const send = () => sender.post(newPost());
    const most = () => closedLoop({ senders: 24, seconds: 12 * pace, send }, [201]);
    const before = await most();
    const seconds = 10 * pace;
    const storm = openLoop({ rate: before * times * scale, seconds, send });
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    // It begins while the storm's last answers are still to come.
    const after = await openLoop({ rate: 20 * scale, seconds: 15 * pace, send });
    const samples = await storm;
    // A server gets faster while it warms up: it is judged by its better half.
    const peak = Math.max(before, await most());
    const inTime = acknowledged(samples).filter(({ meant, ms }) => meant + ms < seconds * 1_000);
    const goodput = inTime.length / seconds;
    const refused = withStatus(samples, 503);
    const calm = calmFrom(after);
    const known = [...samples, ...after];
    return {
      samples,
      note:
        `peak ${Math.round(peak)}/s, kept ${Math.round(goodput)}/s (${Math.round((100 * goodput) / peak)} %); ` +
        `503 p50 ${latency(refused, 0.5)}, p99 ${latency(refused, 0.99)} ms; ` +
        `calm ${calm === undefined ? 'not yet' : `from second ${calm}`}; ${sender.lines.most} lines`,
      kept: acknowledged(after).length > 0 && withStatus(known, 200, 201, 503).length === known.length,
    };
  },
};
