import { acknowledged } from '../figures.ts';
import { mostLines } from '../most-lines.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';
import { openSlowLines } from '../slow-lines.ts';

/** Lines that send nothing, or a byte a second, beside people. */
export const slowLines: Profile = {
  name: 'slow lines',
  promise:
    'As many idle lines as the system allows, up to 10,000, a tenth of them in the middle of a post: everybody else is served.',
  async run({ sender, url }, { scale, pace }) {
    const lines = Math.round(mostLines() * Math.min(1, scale * pace));
    const trickling = Math.round(lines / 10);
    const close = await openSlowLines(url, lines - trickling, trickling);
    const samples = await openLoop({ rate: 50 * scale, seconds: 10 * pace, send: () => sender.insist(newPost()) });
    close();
    return { samples, note: `beside ${lines} lines`, kept: acknowledged(samples).length === samples.length };
  },
};
