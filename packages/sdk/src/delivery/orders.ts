import type { DeliveryEffect, DeliveryStep, ItemEvent, OrderEvent } from './delivery-events.ts';
import type { DeliveryOrder, DeliveryState, Stage } from './delivery-state.ts';
import { freezingAnewHelps } from './freezing-anew-helps.ts';

/** Codes with which freezing may stop that time mends: a client that seals needs the agency's keys first. */
const passing: ReadonlySet<string> = new Set(['network', 'timeout', 'busy']);

/** Milliseconds until they are asked for again, unless the connection wakes before. */
const nextTry = 15_000;

const freezing: Stage = { kind: 'freezing' };

/** A new order, in the place of another where there was one. */
export function order(
  before: DeliveryState,
  { key, replaces, most = Number.POSITIVE_INFINITY }: Extract<OrderEvent, { type: 'deliver' }>,
): DeliveryStep {
  const old = before.orders.find((one) => one.key === replaces);
  const state = { ...before, orders: before.orders.filter((one) => one !== old), isLeaving: false };
  const made = { key, most, replaces: old?.id ?? old?.replaces, stage: freezing, isSealed: false, isAnew: false };
  return {
    state: { ...state, orders: [...state.orders, made] },
    effects: [...(old === undefined ? [] : stopped(old)), { kind: 'freeze', key }],
  };
}

/** What happens to an order that is not frozen yet. */
export function handleOrder(
  state: DeliveryState,
  one: DeliveryOrder,
  event: ItemEvent | Extract<OrderEvent, { type: 'unfrozen' }>,
): DeliveryStep {
  const { kind } = one.stage;
  switch (event.type) {
    case 'unfrozen':
      if (kind !== 'freezing') break;
      return passing.has(event.code) && one.most === Number.POSITIVE_INFINITY
        ? become(state, one, { kind: 'waiting', reason: event.code as 'network', ms: nextTry, isAsked: false })
        : become(state, one, { kind: 'failed', code: event.code });
    case 'waited':
      if (kind === 'waiting') return become({ ...state, isOffline: event.isOffline }, one, freezing);
      break;
    case 'ask':
      if (kind !== 'freezing') return become(state, one, freezing);
      break;
    case 'pause':
      return become(state, one, { kind: 'paused' });
    case 'discard':
      return forget(state, one.key);
  }
  return { state, effects: [] };
}

/** The network may be back: the keys are asked for again. */
export function wakeOrders(before: DeliveryState): DeliveryStep {
  return each(before, ({ id, stage }) => id === undefined && stage.kind === 'waiting', freezing);
}

/** Other bytes of the same answers may be taken, under another key or sealed to the keys of today: frozen anew, once. */
export function freezeAnew(before: DeliveryState): DeliveryStep {
  const orders = before.orders.map((one) =>
    one.isAnew || !wantsOtherBytes(before, one) ? one : { ...one, id: undefined, replaces: one.id, isAnew: true },
  );
  if (orders.every((one, index) => one === before.orders[index])) return { state: before, effects: [] };
  return each({ ...before, orders }, (one) => !before.orders.includes(one), freezing);
}

/** One order, or all of them, is forgotten: what is frozen goes on, and what is not stops. */
export function forget(before: DeliveryState, key?: string): DeliveryStep {
  const gone = before.orders.filter((one) => key === undefined || one.key === key);
  const orders = before.orders.filter((one) => !gone.includes(one));
  return { state: { ...before, orders }, effects: gone.flatMap(stopped) };
}

function wantsOtherBytes({ items }: DeliveryState, { id, isSealed }: DeliveryOrder): boolean {
  const stage = items.find((item) => item.id === id)?.stage;
  return stage?.kind === 'held' && freezingAnewHelps(stage.reason, stage.said.status, isSealed);
}

function each(before: DeliveryState, isMeant: (one: DeliveryOrder) => boolean, stage: Stage): DeliveryStep {
  let state = before;
  const effects: DeliveryEffect[] = [];
  for (const one of before.orders.filter(isMeant)) {
    const step = become(state, one, stage);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

function become(before: DeliveryState, one: DeliveryOrder, stage: Stage): DeliveryStep {
  const state = { ...before, orders: before.orders.map((other) => (other === one ? { ...one, stage } : other)) };
  const effects = stopped(one);
  if (stage.kind === 'freezing') effects.push({ kind: 'freeze', key: one.key });
  if (stage.kind === 'waiting') effects.push({ kind: 'wait', id: one.key, ms: stage.ms });
  return { state, effects };
}

function stopped({ id, key, stage }: DeliveryOrder): DeliveryEffect[] {
  const isUnderWay = id === undefined && (stage.kind === 'freezing' || stage.kind === 'waiting');
  return isUnderWay ? [{ kind: 'stop', id: key }] : [];
}
