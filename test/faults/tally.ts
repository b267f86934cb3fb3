import type { Engine } from './matrix.ts';

/** What came of the runs of one row in one engine. */
export interface Tally {
  readonly id: string;
  readonly engine: Engine;
  readonly runs: number;
  /** Receipts that somebody was shown or got. */
  readonly acknowledged: number;
  /** Submissions that are not there although they were acknowledged, or should have arrived by the end. */
  readonly lost: number;
  /** Rows more than there were submissions. */
  readonly doubled: number;
  /** Receipts shown for what was not stored at that moment. */
  readonly falseSent: number;
  /** What runs counted, in the middle of all, such as "2 tries". */
  readonly median?: string;
}

/** What came of one run. */
export type Outcome = Omit<Tally, 'id' | 'engine' | 'runs' | 'median'>;

const add = (one: Outcome, other: Outcome): Outcome => ({
  acknowledged: one.acknowledged + other.acknowledged,
  lost: one.lost + other.lost,
  doubled: one.doubled + other.doubled,
  falseSent: one.falseSent + other.falseSent,
});

export const sumOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(add, { acknowledged: 0, lost: 0, doubled: 0, falseSent: 0 });

declare module 'vitest' {
  interface TaskMeta {
    /** What came of a row, for the reporter. */
    fault?: Tally;
  }
}
