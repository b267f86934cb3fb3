import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkGate } from './work-gate.ts';

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: Error) => error.message,
  );

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  return { work: () => new Promise<void>((resolve) => ends.push(resolve)), ends };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the gate before work', () => {
  it('lets no more in than it may, and the others in the order they came', async () => {
    const gate = new WorkGate({ atOnce: 2 });
    const { work, ends } = held();
    const order: number[] = [];
    const all = [1, 2, 3, 4].map((turn) => gate.run(work).then(() => order.push(turn)));
    expect(ends.length).toBe(2);
    for (let turn = 0; turn < 4; turn += 1) {
      ends[turn]!();
      await vi.advanceTimersByTimeAsync(1);
    }
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('says no at once when too many wait', async () => {
    const gate = new WorkGate({ atOnce: 1, waiting: 1 });
    const { work } = held();
    void gate.run(work);
    void code(gate.run(work));
    expect(await code(gate.run(work))).toBe('overloaded');
    expect(() => gate.requireRoom()).toThrow('overloaded');
  });

  it('says no at once when the wait would be too long, as work takes these days', async () => {
    const gate = new WorkGate({ atOnce: 1, longestWait: 1_000 });
    const slow = () => new Promise((resolve) => setTimeout(resolve, 900));
    for (let turn = 0; turn < 60; turn += 1) {
      const done = gate.run(slow);
      await vi.advanceTimersByTimeAsync(900);
      await done;
    }
    void gate.run(slow);
    void code(gate.run(slow));
    expect(await code(gate.run(slow))).toBe('overloaded');
  });

  it('says no after the longest wait when nothing moves', async () => {
    const gate = new WorkGate({ atOnce: 1, longestWait: 1_000 });
    const { work } = held();
    void gate.run(work);
    const answer = code(gate.run(work));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toBe('overloaded');
  });

  it('says no at once to what it reads late, and not in the next round', async () => {
    vi.useRealTimers();
    const gate = new WorkGate({ atOnce: 4, longestRound: 200 });
    void gate.run(() => new Promise(() => undefined));
    gate.requireRoom();
    const until = performance.now() + 210;
    while (performance.now() < until) Math.random();
    expect(() => gate.requireRoom()).toThrow('overloaded');
    await new Promise((resolve) => setImmediate(resolve));
    expect(() => gate.requireRoom()).not.toThrow();
  });

  it('takes work again after work that went wrong', async () => {
    const gate = new WorkGate({ atOnce: 1, waiting: 0 });
    expect(await code(gate.run(() => Promise.reject(new Error('wrong'))))).toBe('wrong');
    expect(await code(gate.run(() => Promise.resolve()))).toBe('done');
  });
});
