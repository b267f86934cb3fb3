import { advance, withItem } from './advance.ts';
import type { DeliveryEvent, DeliveryStep, OrderEvent } from './delivery-events.ts';
import { deliveryReducer } from './delivery-reducer.ts';
import type { DeliveryState, Stage } from './delivery-state.ts';
import { forget, freezeAnew, handleOrder, order, wakeOrders } from './orders.ts';
import { inTurn, nothing } from './steps.ts';

/**
 * The whole way, from answers to a verified receipt: orders are frozen here, and go on as items of {@link deliveryReducer}. Pure, as
 * that is.
 */
export function orderReducer(before: DeliveryState, event: DeliveryEvent | OrderEvent): DeliveryStep {
  return inTurn(inTurn(handle(before, event), freezeAnew), advance);
}

function handle(state: DeliveryState, event: DeliveryEvent | OrderEvent): DeliveryStep {
  switch (event.type) {
    case 'deliver':
      return deliver(state, event);
    case 'frozen':
      return frozen(state, event);
    case 'unfrozen': {
      const one = state.orders.find(({ key }) => key === event.key);
      return one === undefined ? nothing(state) : handleOrder(state, one, event);
    }
    case 'stored':
      return stored(state, event);
    case 'forget':
      return forget(state, event.key);
    case 'told':
      return change(state, event.id, ({ kind }) => kind === 'sending', { kind: 'sending', told: event.progress });
    case 'failed':
      return change(state, event.id, ({ kind }) => kind === 'sending' || kind === 'waiting', {
        kind: 'failed',
        code: event.code,
      });
    case 'wake':
      return inTurn(deliveryReducer(state, event), event.isOffline ? nothing : wakeOrders);
    case 'leave':
      return inTurn(deliveryReducer(state, event), (next) => forget(next));
    case 'enqueue':
    case 'lease':
      return deliveryReducer(state, event);
    default: {
      const one = state.orders.find(({ key }) => key === event.id);
      if (one !== undefined && one.id === undefined) return handleOrder(state, one, event);
      const id = one?.id ?? event.id;
      // A client that waits by itself begins anew where a person asks.
      const waits = event.type === 'ask' && isToldToWait(state, id);
      const before = waits ? deliveryReducer(state, { type: 'pause', id }) : nothing(state);
      return inTurn(before, (next) => deliveryReducer(next, { ...event, id }));
    }
  }
}

/** A person sends: what the answers take the place of stops. */
function deliver(state: DeliveryState, event: Extract<OrderEvent, { type: 'deliver' }>): DeliveryStep {
  const old = state.orders.find(({ key }) => key === event.replaces)?.id;
  return inTurn(old === undefined ? nothing(state) : deliveryReducer(state, { type: 'pause', id: old }), (paused) =>
    order(paused, event),
  );
}

/** What a person has just asked for does not wait for its turn, however many tries were made before. */
function stored(state: DeliveryState, event: Extract<DeliveryEvent, { type: 'stored' }>): DeliveryStep {
  const isOrdered = state.orders.some(({ id }) => id === event.id);
  const ask = (next: DeliveryState) => deliveryReducer(next, { type: 'ask', id: event.id });
  return inTurn(deliveryReducer(state, event), isOrdered ? ask : nothing);
}

/** The bytes of an order are there: what they take the place of goes, unless it may have arrived. */
function frozen(state: DeliveryState, { key, ...facts }: Extract<OrderEvent, { type: 'frozen' }>): DeliveryStep {
  const one = state.orders.find((other) => other.key === key);
  if (one?.stage.kind !== 'freezing' || one.id !== undefined) return nothing(state);
  const { id, isSealed } = facts;
  const orders = state.orders.map((other) => (other === one ? { ...one, id, isSealed } : other));
  const before = { ...state, orders };
  const superseded =
    one.replaces === undefined ? nothing(before) : deliveryReducer(before, { type: 'supersede', id: one.replaces });
  return inTurn(superseded, (next) =>
    deliveryReducer(next, { ...facts, type: 'enqueue', isStored: false, most: one.most }),
  );
}

function isToldToWait({ items }: DeliveryState, id: string): boolean {
  const stage = items.find((item) => item.id === id)?.stage;
  return stage?.kind === 'sending' && stage.told !== undefined && stage.told.kind !== 'sending';
}

/** Another stage for an item that is in one of those meant. */
function change(state: DeliveryState, id: string, isMeant: (stage: Stage) => boolean, stage: Stage): DeliveryStep {
  const item = state.items.find((one) => one.id === id);
  if (item === undefined || !isMeant(item.stage)) return nothing(state);
  const next = { ...item, stage };
  return { state: withItem(state, next), effects: [{ kind: 'tell', item: next }] };
}
