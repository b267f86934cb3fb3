import type { Receipt } from '@open-intake/core';
import type { OnItsWay } from '@open-intake/sdk/outbox';

/** What the screen says of a submission on its way: never more than is true. */
export type DeliveryView =
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'waiting';
      readonly reason: 'offline' | 'busy' | 'held' | 'notSealed';
      /** Milliseconds to the next try, where that is known. */
      readonly ms?: number;
      /** Tries in a row that came to nothing. */
      readonly misses?: number;
    }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

const sending: DeliveryView = { kind: 'sending' };
const offline: DeliveryView = { kind: 'waiting', reason: 'offline' };

/** The view of a stage. Once a try came to nothing it says "not sent yet" until there is a receipt, through all further tries. */
export function viewOf(way: OnItsWay | undefined, isOffline: boolean): DeliveryView {
  const stage = way?.stage;
  switch (stage?.kind) {
    case 'delivered':
      return { kind: 'sent', receipt: stage.receipt };
    case 'held':
    case 'resting':
    case 'discarded':
    case 'expired':
      return { kind: 'waiting', reason: 'held' };
    case 'failed':
      return { kind: 'waiting', reason: stage.code === 'not-sealed' ? 'notSealed' : 'held' };
    case 'offline':
      return offline;
    case 'waiting':
      return waiting(isOffline, stage.ms, way?.tally.misses);
    case 'sending':
      if (stage.told?.kind === 'waiting') return waiting(isOffline, stage.told.ms, stage.told.misses);
      if (stage.told !== undefined) return stage.told.kind === 'offline' || isOffline ? offline : waiting(false);
      return underWay(way, isOffline);
    case 'freezing':
    case 'storing':
    case 'queued':
      return underWay(way, isOffline);
    default:
      return sending;
  }
}

function underWay(way: OnItsWay | undefined, isOffline: boolean): DeliveryView {
  if (isOffline) return offline;
  const { misses = 0, inFlight = 0 } = way?.tally ?? {};
  return misses + inFlight > 0 ? waiting(false, 0, misses) : sending;
}

function waiting(isOffline: boolean, ms = 0, misses = 0): DeliveryView {
  return { kind: 'waiting', reason: isOffline ? 'offline' : 'busy', ms, misses };
}
