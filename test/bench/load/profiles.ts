import type { Profile } from './profile.ts';
import { bigTable } from './profiles/big-table.ts';
import { bots } from './profiles/bots.ts';
import { definition } from './profiles/definition.ts';
import { exporting } from './profiles/exporting.ts';
import { overload } from './profiles/overload.ts';
import { burst, steady } from './profiles/rates.ts';
import { replayStorm } from './profiles/replay-storm.ts';
import { slowLines } from './profiles/slow-lines.ts';
import { soak } from './profiles/soak.ts';
import { twoProcesses } from './profiles/two-processes.ts';
import { unfinishedBodies } from './profiles/unfinished-bodies.ts';

/** The load profiles, in the order they run. */
export const profiles: readonly Profile[] = [
  steady,
  burst,
  overload,
  replayStorm,
  slowLines,
  unfinishedBodies,
  exporting,
  bots,
  definition,
  twoProcesses,
  bigTable,
  soak,
];
