import type { Decision } from '../transport/classify.ts';
import { backoff, spread } from '../waiting/backoff.ts';

/** What happened in one `send` so far. */
export interface Tally {
  /** Tries that count: all but those answered "still busy with it" (409). */
  readonly misses: number;
  /** Answers that were no receipt although they said it went well. */
  readonly unverified: number;
  /** Times the server was still busy with the same submission. */
  readonly inFlight: number;
}

/** Nothing has happened yet. */
export const emptyTally: Tally = { misses: 0, unverified: 0, inFlight: 0 };

/** How long one `send` goes on. */
export interface RetryLimits {
  /** Most tries that count. `Infinity`: until it is delivered, held or aborted. */
  readonly attempts: number;
  /** Nobody looks at the page: waits may be longer. @default false */
  readonly isHidden?: boolean;
}

/** What follows an answer that was not the end. */
export type NextStep =
  | {
      readonly kind: 'wait';
      readonly ms: number /** The server named the time: nothing may shorten it. */;
      readonly asked: boolean;
    }
  | { readonly kind: 'stop' }
  /** So many answers were not the server's that something in between writes them. */
  | { readonly kind: 'hold' };

const mostUnverified = 5;
const mostInFlight = 30;

/** The tally after one more answer that was not the end. */
export function count(tally: Tally, decision: Extract<Decision, { kind: 'retry' }>): Tally {
  if (decision.reason === 'in-flight') return { ...tally, inFlight: tally.inFlight + 1 };
  const unverified = tally.unverified + (decision.reason === 'unverified' ? 1 : 0);
  return { ...tally, misses: tally.misses + 1, unverified };
}

/** Wait, give up for now, or hold. Pure: `random` gives 0 ≤ x < 1. `tally` already counts this decision. */
export function nextStep(
  tally: Tally,
  decision: Extract<Decision, { kind: 'retry' }>,
  limits: RetryLimits,
  random: () => number,
): NextStep {
  if (tally.unverified >= mostUnverified) return { kind: 'hold' };
  const forEver = limits.attempts === Number.POSITIVE_INFINITY;
  if (!forEver && (tally.misses >= limits.attempts || tally.inFlight >= mostInFlight)) return { kind: 'stop' };
  if (decision.wait !== undefined) return { kind: 'wait', ms: spread(decision.wait, random), asked: true };
  return { kind: 'wait', ms: backoff(Math.max(1, tally.misses), random, limits.isHidden), asked: false };
}
