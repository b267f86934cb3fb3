import type { DeliveryEffect, DeliveryStep } from './delivery-events.ts';
import type { DeliveryItem, DeliveryState, Stage } from './delivery-state.ts';

/** Milliseconds of waiting that give a token. */
export const tokenEvery = 60_000;

/** A browser lets a page leave this much behind when it goes, all requests together (64 KiB, less some room). */
export const mostKeepalive = 60_000;

type Queued = DeliveryItem & { readonly stage: Extract<Stage, { kind: 'queued' }> };

/** The state with an item put in place of the one with its id. */
export function withItem(state: DeliveryState, item: DeliveryItem): DeliveryState {
  return { ...state, items: state.items.map((one) => (one.id === item.id ? item : one)) };
}

/**
 * Begins what can begin: one send at a time, and first what was tried least, so that nothing stands in the way of the others.
 */
export function advance(before: DeliveryState): DeliveryStep {
  let state = before;
  const effects: DeliveryEffect[] = [];
  const become = (item: DeliveryItem, ...more: readonly DeliveryEffect[]) => {
    state = withItem(state, item);
    effects.push({ kind: 'tell', item }, ...more);
  };
  if (!state.hasLease || state.isLeaving) return { state, effects };
  for (const item of state.items.filter(isQueued).sort(byTurn)) {
    if (state.isOffline && item.attempts > 0 && !item.stage.isUrgent) become({ ...item, stage: { kind: 'offline' } });
    else if (state.items.some(({ stage }) => stage.kind === 'sending')) continue;
    else if (state.tokens < 1 && !item.stage.isUrgent) {
      const ms = Math.ceil((1 - state.tokens) * tokenEvery);
      const stage: Stage = { kind: 'waiting', reason: 'busy', ms, isAsked: false };
      become({ ...item, stage }, { kind: 'wait', id: item.id, ms });
    } else {
      const attempts = item.attempts + 1;
      state = { ...state, tokens: Math.max(0, state.tokens - 1) };
      // Pages share what they may leave behind: every other try does without, in case somebody else uses it up.
      const keepalive = item.size <= mostKeepalive && attempts % 2 === 1;
      become({ ...item, attempts, stage: { kind: 'sending' } }, { kind: 'send', id: item.id, keepalive });
    }
  }
  return { state, effects };
}

/** On leaving: what waits goes out once more, as much as the browser carries on after the page is gone. */
export function flush(before: DeliveryState): DeliveryStep {
  let state: DeliveryState = { ...before, isLeaving: true };
  const effects: DeliveryEffect[] = [];
  const sending = state.items.filter(({ stage }) => stage.kind === 'sending');
  let room = mostKeepalive - sending.reduce((sum, { size }) => sum + size, 0);
  for (const item of state.items) {
    const { kind } = item.stage;
    const waits = kind === 'queued' || kind === 'offline' || (item.stage.kind === 'waiting' && !item.stage.isAsked);
    if (kind === 'waiting') effects.push({ kind: 'stop', id: item.id });
    if (!waits || !state.hasLease || item.size > room) continue;
    room -= item.size;
    state = withItem(state, { ...item, attempts: item.attempts + 1, stage: { kind: 'sending' } });
    effects.push({ kind: 'send', id: item.id, keepalive: true });
  }
  return { state, effects };
}

function isQueued(item: DeliveryItem): item is Queued {
  return item.stage.kind === 'queued';
}

function byTurn(one: Queued, other: Queued): number {
  return Number(other.stage.isUrgent) - Number(one.stage.isUrgent) || one.attempts - other.attempts;
}
