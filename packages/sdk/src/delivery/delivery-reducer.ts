import { advance, flush } from './advance.ts';
import type { DeliveryEvent, DeliveryStep } from './delivery-events.ts';
import { type DeliveryState, fullBucket } from './delivery-state.ts';
import { enqueue, handleItem, requeue } from './items.ts';
import { inTurn, nothing } from './steps.ts';

/**
 * The way of submissions from frozen bytes to a verified receipt, as a pure function: the same state and event always give
 * the same step. It knows no clock, network, randomness or storage; what it wants done comes back as effects, in order.
 */
export function deliveryReducer(before: DeliveryState, event: DeliveryEvent): DeliveryStep {
  return inTurn(handle(before, event), advance);
}

function handle(state: DeliveryState, event: DeliveryEvent): DeliveryStep {
  switch (event.type) {
    case 'enqueue':
      return enqueue(state, event);
    case 'wake':
      return wake(state, event.isOffline);
    case 'lease':
      return lease(state, event.isOurs);
    case 'leave':
      return flush(state);
    default: {
      const item = state.items.find(({ id }) => id === event.id);
      return item === undefined ? nothing(state) : handleItem(item, state, event);
    }
  }
}

function wake(before: DeliveryState, isOffline: boolean): DeliveryStep {
  const state: DeliveryState = { ...before, isOffline, isLeaving: false };
  if (isOffline) return nothing(state);
  return requeue(
    { ...state, tokens: Math.min(fullBucket, state.tokens + 1) },
    (stage) => stage.kind === 'offline' || (stage.kind === 'waiting' && !stage.isAsked),
  );
}

function lease(before: DeliveryState, isOurs: boolean): DeliveryStep {
  const state: DeliveryState = { ...before, hasLease: isOurs };
  return isOurs ? nothing(state) : requeue(state, ({ kind }) => kind === 'sending');
}
