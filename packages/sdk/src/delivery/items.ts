import { tokenEvery, withItem } from './advance.ts';
import type { DeliveryEffect, DeliveryEvent, DeliveryStep, ItemEvent } from './delivery-events.ts';
import { type DeliveryItem, type DeliveryState, fullBucket, type Stage } from './delivery-state.ts';
import { emptyTally } from './next-step.ts';
import { afterAnswer } from './on-answer.ts';
import { nothing } from './steps.ts';

/** Bytes were frozen, or found on the device. An id that is known already changes nothing. */
export function enqueue(state: DeliveryState, event: Extract<DeliveryEvent, { type: 'enqueue' }>): DeliveryStep {
  const { id, digest, size, isStored, age = 0, most = Number.POSITIVE_INFINITY } = event;
  if (state.items.some((item) => item.id === id)) return nothing(state);
  const keptIn = isStored ? 'device' : 'memory';
  const begun = { id, digest, size, age, most, keptIn, attempts: 0, tally: emptyTally } as const;
  const item: DeliveryItem = { ...begun, stage: { kind: 'storing' } };
  const next = { ...state, items: [...state.items, item] };
  if (!isStored) return { state: { ...next, isLeaving: false }, effects: [{ kind: 'store', id }] };
  return become(next, item, age >= state.maxAge ? { ...item, stage: { kind: 'expired' } } : queued(item));
}

/** What happens to one frozen submission. */
export function handleItem(item: DeliveryItem, state: DeliveryState, event: ItemEvent): DeliveryStep {
  const { stage } = item;
  const isOver = stage.kind === 'delivered' || stage.kind === 'discarded';
  if (isOver) return nothing(state);
  switch (event.type) {
    case 'stored':
      return stage.kind === 'storing'
        ? become(state, item, queued({ ...item, keptIn: event.keptIn ?? 'memory' }))
        : nothing(state);
    case 'answered':
      return answered(state, item, event);
    case 'waited':
      return waited(state, item, event);
    case 'ask':
      return ask(state, item);
    case 'pause':
      return stage.kind === 'rejected' || stage.kind === 'held'
        ? nothing(state)
        : become(state, item, { ...item, stage: { kind: 'paused' } });
    case 'supersede':
      return item.attempts === 0 || wasNotTaken(stage) ? discard(state, item) : nothing(state);
    case 'discard':
      return discard(state, item);
  }
}

/** Puts items back into the queue and ends what they had under way. */
export function requeue(before: DeliveryState, isMeant: (stage: Stage) => boolean): DeliveryStep {
  const meant = before.items.filter(({ stage }) => isMeant(stage));
  const state = meant.reduce((one, item) => withItem(one, queued(item)), before);
  return { state, effects: meant.map(({ id }) => ({ kind: 'stop', id })) };
}

/** Another item; ends what the one before it had under way. */
function become(state: DeliveryState, before: DeliveryItem, item: DeliveryItem): DeliveryStep {
  const effects: DeliveryEffect[] = [];
  const { kind } = before.stage;
  if (kind === 'sending' || kind === 'waiting') effects.push({ kind: 'stop', id: item.id });
  if (item.stage.kind === 'waiting') effects.push({ kind: 'wait', id: item.id, ms: item.stage.ms });
  if (item.stage.kind === 'delivered' || item.stage.kind === 'discarded') effects.push({ kind: 'erase', id: item.id });
  effects.push({ kind: 'tell', item });
  return { state: withItem(state, item), effects };
}

function answered(
  before: DeliveryState,
  item: DeliveryItem,
  { decision, random, isHidden }: Extract<DeliveryEvent, { type: 'answered' }>,
): DeliveryStep {
  const after = afterAnswer(item, decision, random, isHidden);
  const isDelivered = after.stage.kind === 'delivered';
  // A receipt is the truth however late it comes; any other answer to a send that was given up says nothing.
  if (item.stage.kind !== 'sending' && !isDelivered) return nothing(before);
  const state = isDelivered ? { ...before, tokens: Math.min(fullBucket, before.tokens + 2) } : before;
  const sent = item.stage.kind === 'sending' ? { ...item, stage: { kind: 'queued', isUrgent: false } as const } : item;
  // Nothing waits or begins while the page goes away: the item stands where the next visit finds it.
  if (state.isLeaving && after.stage.kind === 'waiting') return { state: withItem(state, sent), effects: [] };
  return become(state, sent, after);
}

function waited(
  before: DeliveryState,
  item: DeliveryItem,
  { ms, isOffline }: Extract<DeliveryEvent, { type: 'waited' }>,
): DeliveryStep {
  if (item.stage.kind !== 'waiting' || item.stage.ms !== ms) return nothing(before);
  const tokens = Math.min(fullBucket, before.tokens + ms / tokenEvery);
  const aged = { ...item, age: item.age + ms };
  const state = { ...withItem(before, aged), tokens, isOffline };
  if (aged.age >= state.maxAge) return become(state, queued(aged), { ...aged, stage: { kind: 'expired' } });
  return { state: withItem(state, queued(aged)), effects: [] };
}

function ask(state: DeliveryState, item: DeliveryItem): DeliveryStep {
  const { kind } = item.stage;
  if (kind === 'sending' || kind === 'storing') return nothing(state);
  const age = kind === 'expired' ? 0 : item.age;
  return become({ ...state, isLeaving: false }, item, {
    ...item,
    age,
    tally: emptyTally,
    stage: { kind: 'queued', isUrgent: true },
  });
}

function discard(state: DeliveryState, item: DeliveryItem): DeliveryStep {
  return become(state, item, { ...item, stage: { kind: 'discarded' } });
}

function queued(item: DeliveryItem): DeliveryItem {
  return { ...item, stage: { kind: 'queued', isUrgent: false } };
}

/** Whether the server itself said that it did not take these bytes. */
function wasNotTaken(stage: Stage): boolean {
  return (
    stage.kind === 'rejected' ||
    (stage.kind === 'held' && ['stale-form', 'too-large', 'key-reused'].includes(stage.reason))
  );
}
