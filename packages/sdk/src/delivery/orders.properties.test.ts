import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../transport/classify.ts';
import type { DeliveryEffect, DeliveryEvent, OrderEvent } from './delivery-events.ts';
import { type DeliveryState, emptyDelivery } from './delivery-state.ts';
import { orderReducer } from './order-reducer.ts';

/** The long run: `OPEN_INTAKE_DELIVERY_RUNS=100000`. */
const numRuns = Number(process.env.OPEN_INTAKE_DELIVERY_RUNS ?? 1_000);

type Move =
  | 'deliver other answers'
  | 'freeze'
  | 'fail to freeze'
  | 'wait for keys'
  | 'refuse the key'
  | 'refuse the form'
  | 'no network'
  | 'ask'
  | 'pause'
  | 'discard'
  | 'wake'
  | 'leave';

const moves = fc.array(
  fc.constantFrom<Move>(
    'deliver other answers',
    'freeze',
    'fail to freeze',
    'wait for keys',
    'refuse the key',
    'refuse the form',
    'no network',
    'ask',
    'pause',
    'discard',
    'wake',
    'leave',
  ),
  { maxLength: 40, size: 'medium' },
);

const decisions: Partial<Record<Move, Decision>> = {
  'refuse the key': { kind: 'held', reason: 'key-reused', status: 422 },
  'refuse the form': { kind: 'held', reason: 'stale-form', status: 422 },
  'no network': { kind: 'retry', reason: 'network' },
};

interface Seen {
  readonly before: DeliveryState;
  readonly event: DeliveryEvent | OrderEvent;
  readonly state: DeliveryState;
  readonly effects: readonly DeliveryEffect[];
}

/** One filling: each move is about its newest order. */
function play(all: readonly Move[]): readonly Seen[] {
  const seen: Seen[] = [];
  let state = emptyDelivery({ hasLease: true, maxAge: Number.POSITIVE_INFINITY });
  let key = '';
  let made = 0;
  const tell = (event: DeliveryEvent | OrderEvent) => {
    const before = state;
    const step = orderReducer(before, event);
    state = step.state;
    seen.push({ before, event, state, effects: step.effects });
    for (const effect of step.effects)
      if (effect.kind === 'store') tell({ type: 'stored', id: effect.id, keptIn: 'memory' });
  };
  const deliver = () => {
    const replaces = key;
    made += 1;
    key = `order ${made}`;
    tell({ type: 'deliver', key, replaces });
  };
  deliver();
  for (const move of all) {
    const order = state.orders.find((one) => one.key === key);
    const item = state.items.find(({ id }) => id === order?.id);
    const decision = decisions[move];
    if (move === 'deliver other answers') deliver();
    else if (move === 'ask' || move === 'pause' || move === 'discard') tell({ type: move, id: key });
    else if (move === 'wake') tell({ type: 'wake', isOffline: false });
    else if (move === 'leave') tell({ type: 'leave' });
    else if (decision !== undefined) {
      if (item?.stage.kind === 'sending')
        tell({ type: 'answered', id: item.id, decision, random: 0.5, isHidden: false });
    } else if (order?.stage.kind === 'freezing' && order.id === undefined) {
      made += 1;
      const id = `submission ${made}`;
      if (move === 'freeze') tell({ type: 'frozen', key, id, digest: `digest of ${id}`, size: 9, isSealed: true });
      else tell({ type: 'unfrozen', key, code: move === 'wait for keys' ? 'network' : 'not-sealed' });
    }
  }
  return seen;
}

const holds = (check: (seen: readonly Seen[]) => void) =>
  fc.assert(
    fc.property(moves, (all) => check(play(all))),
    { numRuns },
  );

describe('orders, in any order of events', () => {
  it('are never frozen twice at once', () => {
    holds((seen) => {
      const freezing = new Set<string>();
      for (const { event, effects } of seen) {
        if (event.type === 'frozen' || event.type === 'unfrozen') freezing.delete(event.key);
        for (const effect of effects) {
          if (effect.kind === 'stop') freezing.delete(effect.id);
          if (effect.kind !== 'freeze') continue;
          expect(freezing.has(effect.key)).toBe(false);
          freezing.add(effect.key);
        }
      }
    });
  });

  it('become at most two submissions: frozen anew once', () => {
    holds((seen) => {
      const became = new Map<string, Set<string>>();
      for (const { event } of seen)
        if (event.type === 'frozen') became.set(event.key, new Set([...(became.get(event.key) ?? []), event.id]));
      for (const ids of became.values()) expect(ids.size).toBeLessThanOrEqual(2);
    });
  });

  it('I2: lose no bytes but by a receipt, by a person, or where the server did not take them', () => {
    holds((seen) => {
      for (const { before, event, effects } of seen)
        for (const effect of effects) {
          if (effect.kind !== 'erase') continue;
          const item = before.items.find(({ id }) => id === effect.id);
          const isTold = event.type === 'discard' || event.type === 'answered';
          const wasNotTaken = item?.attempts === 0 || ['held', 'rejected'].includes(item?.stage.kind ?? '');
          expect(isTold || wasNotTaken).toBe(true);
        }
    });
  });

  it('are sent by their items alone', () => {
    holds((seen) => {
      for (const { state, effects } of seen)
        for (const effect of effects)
          if (effect.kind === 'send') expect(state.items.map(({ id }) => id)).toContain(effect.id);
    });
  });
});
