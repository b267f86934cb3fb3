import type { SendProgress } from '../transport/send-progress.ts';
import type { OnItsWay } from './delivery-state.ts';

/** What the caller of a `send` is told about a submission; undefined when there is nothing to tell. */
export function progressOf({ stage, attempts: attempt, tally }: OnItsWay): SendProgress | undefined {
  switch (stage.kind) {
    case 'sending':
    case 'offline':
      return { kind: stage.kind, attempt };
    case 'waiting':
      return { kind: 'waiting', attempt, reason: stage.reason, ms: stage.ms, misses: tally.misses };
    default:
      return undefined;
  }
}
