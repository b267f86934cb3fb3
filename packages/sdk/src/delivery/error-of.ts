import { HeldError } from '../errors/held-error.ts';
import { NotSentError } from '../errors/not-sent-error.ts';
import { RejectedError } from '../errors/rejected-error.ts';
import type { OnItsWay } from './delivery-state.ts';

/** The error that a caller gets for what goes no further by itself because of what the server said; undefined while it does, and for what is delivered. */
export function errorOf({ stage, attempts }: OnItsWay, call: string): Error | undefined {
  switch (stage.kind) {
    case 'resting':
      return new NotSentError({ ...stage.said, code: stage.reason, call, attempts });
    case 'held':
      return new HeldError({ ...stage.said, code: stage.reason, call, attempts });
    case 'rejected':
      return new RejectedError({ ...stage.said, call, attempts }, stage.issues);
    default:
      return undefined;
  }
}
