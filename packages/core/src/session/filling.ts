import type { Evaluation } from '../evaluation/evaluation.ts';
import type { FormIndex } from '../form/form-index.types.ts';
import type { Layout, SessionState } from './session.types.ts';

/** The constants of a filling. */
export interface Filling {
  readonly index: FormIndex;
  readonly layout: Layout;
  /** This moment where the device is, as `YYYY-MM-DDTHH:MM`. */
  clock(): string;
  /** This moment as an RFC 3339 date-time in UTC. */
  now(): string;
}

/** The state with what only the reducer reads. */
export interface FillingState extends SessionState, Evaluation {
  /** Screens there were when the person went to a question from the review: `next` comes back there, by way of new ones. */
  readonly returning: ReadonlySet<string> | undefined;
}
