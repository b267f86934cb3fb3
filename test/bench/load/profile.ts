import type { Sample } from './open-loop.ts';
import type { Stage } from './stage.ts';

/** What a profile finds beside what the ledger says. */
export interface Outcome {
  /** The requests whose latency counts. */
  readonly samples: readonly Sample[];
  /** Figures of this profile alone. */
  readonly note: string;
  /** False when a promise was broken. Latency is no promise: it depends on the machine. */
  readonly kept: boolean;
}

/** How large a run is. */
export interface Size {
  /** Multiplies every rate. */
  readonly scale: number;
  /** Multiplies every time. */
  readonly pace: number;
  /** Minutes that the soak takes. */
  readonly minutes: number;
  /** Rows of the big table. */
  readonly rows: number;
}

export interface Profile {
  readonly name: string;
  /** What it promises, in a sentence for the documentation. */
  readonly promise: string;
  /** How many server processes. @default 1 */
  readonly processes?: number;
  readonly run: (stage: Stage, size: Size) => Promise<Outcome>;
}
