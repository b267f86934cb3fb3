import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../transport/classify.ts';
import type { DeliveryEffect, DeliveryEvent } from './delivery-events.ts';
import { deliveryReducer } from './delivery-reducer.ts';
import { type DeliveryState, emptyDelivery, type Stage } from './delivery-state.ts';

/** The long run: `OPEN_INTAKE_DELIVERY_RUNS=100000`. */
const numRuns = Number(process.env.OPEN_INTAKE_DELIVERY_RUNS ?? 1_000);
const maxAge = 100_000_000;

const ids = ['a', 'b', 'c'] as const;
const idOf = fc.constantFrom(...ids);
const digestOf = fc.constantFrom('good', 'other');

const receipt = (id: string, digest: string): Decision => ({
  kind: 'delivered',
  receipt: { id, digest, code: '7K3M-9QXZ', receivedAt: '2026-11-22T12:00:00Z', form: { id: 'f', version: '1' } },
});

const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.tuple(idOf, digestOf).map(([id, digest]) => receipt(id, digest)),
  fc.record({
    kind: fc.constant('retry' as const),
    reason: fc.constantFrom('network', 'timeout', 'busy', 'unverified', 'in-flight'),
    wait: fc.option(fc.integer({ min: 1_000, max: 3_600_000 }), { nil: undefined }),
  }),
  fc.constantFrom<Decision>(
    { kind: 'rejected', status: 422, issues: [] },
    { kind: 'held', reason: 'not-here', status: 404 },
    { kind: 'held', reason: 'stale-form', status: 422 },
  ),
);

const one = <Type extends string>(type: Type) => fc.record({ type: fc.constant(type), id: idOf });

const events: fc.Arbitrary<DeliveryEvent> = fc.oneof(
  fc.record({
    type: fc.constant('enqueue' as const),
    id: idOf,
    digest: digestOf,
    size: fc.constantFrom(1_000, 50_000, 200_000),
    isStored: fc.boolean(),
    age: fc.constantFrom(0, maxAge - 1, maxAge),
    most: fc.constantFrom(5, Number.POSITIVE_INFINITY),
  }),
  fc.record({
    type: fc.constant('answered' as const),
    id: idOf,
    decision: decisions,
    random: fc.double({ min: 0, max: 0.99, noNaN: true }),
    isHidden: fc.boolean(),
  }),
  one('stored'),
  one('ask'),
  one('pause'),
  one('supersede'),
  one('discard'),
  fc.record({ type: fc.constant('wake' as const), isOffline: fc.boolean() }),
  fc.record({ type: fc.constant('lease' as const), isOurs: fc.boolean() }),
  fc.constant<DeliveryEvent>({ type: 'leave' }),
);

/** A step as random as the events; `elapse` lets the wait of an item that waits come to its end. */
type Move = { readonly event: DeliveryEvent } | { readonly elapse: string; readonly isOffline: boolean };
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: events.map((event) => ({ event })) },
    { weight: 1, arbitrary: fc.record({ elapse: idOf, isOffline: fc.boolean() }) },
  ),
  // Without a size most are shorter than ten moves.
  { maxLength: 40, size: 'medium' },
);

const stageOf = (state: DeliveryState, id: string): Stage | undefined =>
  state.items.find((item) => item.id === id)?.stage;

function eventOf(move: Move, state: DeliveryState): DeliveryEvent | undefined {
  if ('event' in move) return move.event;
  const stage = stageOf(state, move.elapse);
  if (stage?.kind !== 'waiting') return undefined;
  return { type: 'waited', id: move.elapse, ms: stage.ms, isOffline: move.isOffline };
}

interface Seen {
  readonly before: DeliveryState;
  readonly event: DeliveryEvent;
  readonly state: DeliveryState;
  readonly effects: readonly DeliveryEffect[];
}

function play(all: readonly Move[]): readonly Seen[] {
  const seen: Seen[] = [];
  let state = emptyDelivery({ hasLease: true, maxAge });
  for (const move of all) {
    const event = eventOf(move, state);
    if (event === undefined) continue;
    const before = state;
    const step = deliveryReducer(before, event);
    state = step.state;
    seen.push({ before, event, state, effects: step.effects });
  }
  return seen;
}

const holds = (check: (seen: readonly Seen[]) => void) =>
  fc.assert(
    fc.property(moves, (all) => check(play(all))),
    { numRuns },
  );

describe('whatever happens, in any order', () => {
  it('I1: delivered means that a receipt of these very bytes came', () => {
    holds((seen) => {
      for (const { before, state, event } of seen)
        for (const { id, digest, stage } of state.items) {
          if (stage.kind !== 'delivered' || stageOf(before, id)?.kind === 'delivered') continue;
          expect(event).toMatchObject({ type: 'answered', id, decision: receipt(id, digest) });
        }
    });
  });

  it('I2: bytes are forgotten only when they are delivered or a person erased them', () => {
    holds((seen) => {
      for (const { state, event, effects } of seen)
        for (const effect of effects) {
          if (effect.kind !== 'erase') continue;
          const kind = stageOf(state, effect.id)?.kind;
          expect(['delivered', 'discarded']).toContain(kind);
          if (kind === 'discarded') expect(['discard', 'supersede']).toContain(event.type);
        }
    });
  });

  it('I2: nothing vanishes from the machine, and what may have arrived is never superseded', () => {
    holds((seen) => {
      for (const { before, state, event } of seen) {
        expect(state.items.map(({ id }) => id).slice(0, before.items.length)).toEqual(before.items.map(({ id }) => id));
        if (event.type !== 'supersede' || stageOf(state, event.id)?.kind !== 'discarded') continue;
        const old = before.items.find(({ id }) => id === event.id);
        const said = old?.attempts === 0 || ['rejected', 'held', 'discarded'].includes(old?.stage.kind ?? '');
        expect(said).toBe(true);
      }
    });
  });

  it('I3: a key stands for the same bytes for ever', () => {
    holds((seen) => {
      const digests = new Map<string, string>();
      for (const { state } of seen)
        for (const { id, digest } of state.items) {
          expect(digests.get(id) ?? digest).toBe(digest);
          digests.set(id, digest);
        }
    });
  });

  it('I4: a key is never sent twice at once, and only by the page that has the lease', () => {
    holds((seen) => {
      const flying = new Set<string>();
      for (const { event, effects, state } of seen) {
        if (event.type === 'answered') flying.delete(event.id);
        for (const effect of effects) {
          if (effect.kind === 'stop') flying.delete(effect.id);
          if (effect.kind !== 'send') continue;
          expect(flying.has(effect.id)).toBe(false);
          expect(state.hasLease).toBe(true);
          flying.add(effect.id);
        }
      }
    });
  });

  it('I5: nobody is told that it is delivered before it is, and everybody is told when it is', () => {
    holds((seen) => {
      for (const { before, state, effects } of seen) {
        const told = effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.item] : []));
        for (const { id, stage } of told) if (stage.kind === 'delivered') expect(stageOf(state, id)).toEqual(stage);
        for (const { id, stage } of state.items) {
          const isNew = stage.kind === 'delivered' && stageOf(before, id)?.kind !== 'delivered';
          if (isNew) expect(told.some((item) => item.id === id && item.stage.kind === 'delivered')).toBe(true);
        }
      }
    });
  });

  it('I6: it is a function of state and event alone, and expires nothing but by waits that were counted', () => {
    holds((seen) => {
      for (const { before, event, state, effects } of seen) {
        expect(deliveryReducer(before, event)).toEqual({ state, effects });
        for (const { id, stage } of state.items) {
          if (stage.kind === 'expired' && stageOf(before, id)?.kind !== 'expired')
            expect(['waited', 'enqueue']).toContain(event.type);
        }
      }
    });
  });

  it('I7: the next turn goes to what was tried least', () => {
    const tries = fc.array(fc.nat(9), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(tries, (all) => {
        let state = emptyDelivery({ hasLease: false, maxAge });
        for (const id of all.keys())
          ({ state } = deliveryReducer(state, {
            type: 'enqueue',
            id: `${id}`,
            digest: 'good',
            size: 9,
            isStored: true,
          }));
        const items = state.items.map((item, index) => ({ ...item, attempts: all[index] ?? 0 }));
        const { effects } = deliveryReducer({ ...state, items }, { type: 'lease', isOurs: true });
        const sent = effects.flatMap((effect) => (effect.kind === 'send' ? [all[Number(effect.id)]] : []));
        expect(sent).toEqual([Math.min(...all)]);
      }),
      { numRuns },
    );
  });

  it('I7: one that never gets through does not keep the others from arriving', () => {
    holds((seen) => {
      let state = seen.at(-1)?.state ?? emptyDelivery({ hasLease: true, maxAge });
      const poison = 'a';
      const tell = (event: DeliveryEvent) => {
        state = deliveryReducer(state, event).state;
      };
      tell({ type: 'lease', isOurs: true });
      tell({ type: 'wake', isOffline: false });
      tell({ type: 'enqueue', id: poison, digest: 'good', size: 9, isStored: true });
      tell({ type: 'enqueue', id: 'z', digest: 'good', size: 9, isStored: true });
      for (const { id } of state.items) tell({ type: 'stored', id });
      for (let turns = 0; turns < 60; turns += 1)
        for (const { id, digest, stage } of state.items) {
          const decision: Decision = id === poison ? { kind: 'retry', reason: 'network' } : receipt(id, digest);
          if (stage.kind === 'sending') tell({ type: 'answered', id, decision, random: 0.5, isHidden: false });
          if (stage.kind === 'waiting') tell({ type: 'waited', id, ms: stage.ms, isOffline: false });
        }
      const stuck = state.items.filter(({ id, stage }) => id !== poison && !ends.has(stage.kind));
      expect(stuck).toEqual([]);
    });
  });
});

/** Where only a person or the server's word has the next turn. */
const ends: ReadonlySet<Stage['kind']> = new Set([
  'delivered',
  'discarded',
  'rejected',
  'held',
  'resting',
  'paused',
  'expired',
]);
