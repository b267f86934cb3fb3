import { HeldError } from '../errors/held-error.ts';
import { NotSentError } from '../errors/not-sent-error.ts';
import { RejectedError } from '../errors/rejected-error.ts';
import type { DeliveryItem } from './delivery-state.ts';

/** The error that a caller gets for an item that goes no further by itself; undefined while it does, and for a delivered one. */
export function errorOf({ stage, attempts }: DeliveryItem, call: string): Error | undefined {
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
