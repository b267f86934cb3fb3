import { describe, expect, it } from 'vitest';
import type { Decision } from '../transport/classify.ts';
import type { DeliveryEffect, DeliveryEvent } from './delivery-events.ts';
import { deliveryReducer } from './delivery-reducer.ts';
import { type DeliveryState, emptyDelivery } from './delivery-state.ts';

const hour = 3_600_000;

/** Plays events and keeps what the last one wanted done. */
function machine(start: DeliveryState = emptyDelivery({ hasLease: true, maxAge: 72 * hour })) {
  let state = start;
  let effects: readonly DeliveryEffect[] = [];
  return {
    play(...events: readonly DeliveryEvent[]) {
      for (const event of events) ({ state, effects } = deliveryReducer(state, event));
      return this;
    },
    get state() {
      return state;
    },
    get kinds() {
      return state.items.map(({ stage }) => stage.kind);
    },
    get done() {
      return effects.filter(({ kind }) => kind !== 'tell');
    },
  };
}

const enqueue = (id: string, more: Partial<Extract<DeliveryEvent, { type: 'enqueue' }>> = {}): DeliveryEvent => ({
  type: 'enqueue',
  id,
  digest: `digest-${id}`,
  size: 1_000,
  isStored: true,
  ...more,
});
const answered = (id: string, decision: Decision): DeliveryEvent => ({
  type: 'answered',
  id,
  decision,
  random: 0.5,
  isHidden: false,
});
const noNetwork: Decision = { kind: 'retry', reason: 'network' };
const rejected: Decision = { kind: 'rejected', status: 422, issues: [] };

describe('the way of a submission', () => {
  it('begins on the device, and only then goes out', () => {
    const way = machine().play(enqueue('a', { isStored: false }));
    expect(way.done).toEqual([{ kind: 'store', id: 'a' }]);
    way.play({ type: 'stored', id: 'a' });
    expect(way.done).toEqual([{ kind: 'send', id: 'a', keepalive: true }]);
  });

  it('gives the next turn to what was tried least, not to what stands first', () => {
    const way = machine().play(
      enqueue('a'),
      answered('a', noNetwork),
      enqueue('b'),
      { type: 'wake', isOffline: false },
      enqueue('c'),
    );
    expect(way.kinds).toEqual(['queued', 'sending', 'queued']);
    expect(way.play(answered('b', noNetwork)).done).toContainEqual({ kind: 'send', id: 'c', keepalive: true });
  });

  it('waits longer while nobody looks', () => {
    const ms = (isHidden: boolean) => {
      const { state } = machine(emptyDelivery({ hasLease: true, maxAge: hour })).play(enqueue('a'));
      const item = { ...state.items[0]!, tally: { misses: 20, unverified: 0, inFlight: 0 } };
      const event = { ...answered('a', noNetwork), isHidden } as DeliveryEvent;
      return deliveryReducer({ ...state, items: [item] }, event).effects.find((effect) => effect.kind === 'wait');
    };
    expect([ms(false), ms(true)]).toMatchObject([{ ms: 30_000 }, { ms: 150_000 }]);
  });

  it('sends nothing for a page that does not have the lease, and hands over when it loses it', () => {
    const way = machine(emptyDelivery({ hasLease: false, maxAge: hour })).play(enqueue('a'));
    expect(way.done).toEqual([]);
    way.play({ type: 'lease', isOurs: true });
    expect(way.kinds).toEqual(['sending']);
    way.play({ type: 'lease', isOurs: false });
    expect([way.kinds, way.done]).toEqual([['queued'], [{ kind: 'stop', id: 'a' }]]);
  });

  it('sends one after the other, and first what was tried least', () => {
    const way = machine().play(enqueue('a'), enqueue('b'));
    expect(way.kinds).toEqual(['sending', 'queued']);
    way.play(answered('a', noNetwork));
    expect(way.kinds).toEqual(['waiting', 'sending']);
  });

  it('tries ten times in a row at most, then once a minute', () => {
    const way = machine().play(enqueue('a'));
    const waits: number[] = [];
    for (let tries = 1; tries < 13; tries += 1) {
      way.play(answered('a', noNetwork));
      for (let stage = way.state.items[0]!.stage; stage.kind === 'waiting'; stage = way.state.items[0]!.stage) {
        waits.push(stage.ms);
        way.play({ type: 'waited', id: 'a', ms: stage.ms, isOffline: false });
      }
    }
    const total = waits.reduce((sum, ms) => sum + ms, 0);
    expect(total).toBeGreaterThan(2 * 60_000);
  });

  it('takes a wake for one more try', () => {
    const way = machine().play(enqueue('a'), answered('a', noNetwork), { type: 'wake', isOffline: false });
    expect(way.done).toEqual([
      { kind: 'stop', id: 'a' },
      { kind: 'send', id: 'a', keepalive: false },
    ]);
  });

  it('lets no wake shorten a wait that the server asked for, but a person may', () => {
    const way = machine().play(enqueue('a'), answered('a', { kind: 'retry', reason: 'busy', wait: 120_000 }));
    way.play({ type: 'wake', isOffline: false });
    expect(way.kinds).toEqual(['waiting']);
    way.play({ type: 'ask', id: 'a' });
    expect(way.kinds).toEqual(['sending']);
  });

  it('never believes a receipt of other bytes', () => {
    const receipt = { id: 'a', digest: 'other', code: '', receivedAt: '', form: { id: 'f', version: '1' } };
    expect(machine().play(enqueue('a'), answered('a', { kind: 'delivered', receipt })).kinds).toEqual(['waiting']);
  });

  it('believes a receipt that comes late, after the person went back', () => {
    const receipt = { id: 'a', digest: 'digest-a', code: '', receivedAt: '', form: { id: 'f', version: '1' } };
    const way = machine().play(enqueue('a'), { type: 'pause', id: 'a' }, answered('a', { kind: 'delivered', receipt }));
    expect(way.kinds).toEqual(['delivered']);
  });

  it('grows too old by waiting only, keeps the bytes then, and goes when a person says so', () => {
    const way = machine().play(enqueue('a', { age: 72 * hour - 1 }), answered('a', noNetwork));
    expect(way.kinds).toEqual(['waiting']);
    way.play({ type: 'waited', id: 'a', ms: 500, isOffline: false });
    expect([way.kinds, way.done]).toEqual([['expired'], []]);
    way.play({ type: 'ask', id: 'a' });
    expect(way.kinds).toEqual(['sending']);
  });

  it('goes out as it was when somebody asks for what the server did not take', () => {
    const way = machine().play(enqueue('a'), answered('a', rejected), { type: 'ask', id: 'a' });
    expect([way.kinds, way.done]).toEqual([['sending'], [{ kind: 'send', id: 'a', keepalive: false }]]);
  });

  it('is replaced by other answers only while it cannot have arrived', () => {
    const supersede = { type: 'supersede', id: 'a' } as const;
    expect(machine(emptyDelivery({ hasLease: false, maxAge: hour })).play(enqueue('a'), supersede).kinds).toEqual([
      'discarded',
    ]);
    expect(machine().play(enqueue('a'), answered('a', noNetwork), supersede).kinds).toEqual(['waiting']);
    expect(machine().play(enqueue('a'), answered('a', rejected), supersede).kinds).toEqual(['discarded']);
  });
});

describe('a page that goes away', () => {
  it('lets the browser carry on with what waits, up to what browsers take', () => {
    const way = machine(emptyDelivery({ hasLease: true, maxAge: hour }))
      .play(enqueue('a', { size: 40_000 }), enqueue('b', { size: 40_000 }), enqueue('c', { size: 5_000 }))
      .play(answered('a', noNetwork), answered('b', noNetwork), answered('c', noNetwork), { type: 'leave' });
    expect(way.done.filter(({ kind }) => kind === 'send')).toEqual([
      { kind: 'send', id: 'a', keepalive: true },
      { kind: 'send', id: 'c', keepalive: true },
    ]);
  });

  it('does not hurry a server that asked for time', () => {
    const way = machine().play(enqueue('a'), answered('a', { kind: 'retry', reason: 'busy', wait: 60_000 }));
    way.play({ type: 'leave' });
    expect(way.done.some(({ kind }) => kind === 'send')).toBe(false);
  });

  it('begins nothing more until it is looked at again', () => {
    const way = machine().play(enqueue('a'), { type: 'leave' }, answered('a', noNetwork));
    expect([way.kinds, way.done]).toEqual([['queued'], []]);
    way.play({ type: 'wake', isOffline: false });
    expect(way.kinds).toEqual(['sending']);
  });
});
