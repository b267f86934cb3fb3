import type { WaitingCode } from '../errors/error-codes.ts';
import type { DeliveryItem } from './delivery-state.ts';

/** Where a `send` is. `sending` → `waiting` → (`offline` →) `sending` … until the promise settles. */
export type SendProgress =
  | { readonly kind: 'sending'; readonly attempt: number }
  | {
      readonly kind: 'waiting';
      readonly attempt: number;
      readonly reason: WaitingCode;
      /** Milliseconds. */
      readonly ms: number;
      /** Tries in a row that came to nothing: from six on, a person should be offered first. */
      readonly misses: number;
    }
  /** Nothing is tried until the connection wakes. */
  | { readonly kind: 'offline'; readonly attempt: number };

/** What the caller of a `send` is told about an item; undefined when there is nothing to tell. */
export function progressOf({ stage, attempts: attempt, tally }: DeliveryItem): SendProgress | undefined {
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
