import type { DeliveryStep } from './delivery-events.ts';
import type { DeliveryState } from './delivery-state.ts';

/** Nothing is to be done. */
export function nothing(state: DeliveryState): DeliveryStep {
  return { state, effects: [] };
}

/** One step after another: the effects of both, in order. */
export function inTurn({ state, effects }: DeliveryStep, next: (state: DeliveryState) => DeliveryStep): DeliveryStep {
  const last = next(state);
  return { state: last.state, effects: [...effects, ...last.effects] };
}
