import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AdmissionQueue } from './admission-queue.ts';

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: Error) => error.message,
  );

/** Work that ends when it is told to. */
function pending() {
  const ends: (() => void)[] = [];
  return { work: () => new Promise<void>((resolve) => ends.push(resolve)), ends };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the queue before work', () => {
  it('lets no more in than it may, and the others in the order they came', async () => {
    const queue = new AdmissionQueue({ atOnce: 2 });
    const { work, ends } = pending();
    const order: number[] = [];
    const all = [1, 2, 3, 4].map((turn) => queue.run(work).then(() => order.push(turn)));
    expect(ends.length).toBe(2);
    for (let turn = 0; turn < 4; turn += 1) {
      ends[turn]!();
      await vi.advanceTimersByTimeAsync(1);
    }
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('says no at once when too many wait', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, waiting: 1 });
    const { work } = pending();
    void queue.run(work);
    void code(queue.run(work));
    expect(await code(queue.run(work))).toBe('overloaded');
    expect(() => queue.requireRoom()).toThrow('overloaded');
  });

  it('says no at once when the wait would be too long, as work takes these days', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, longestWait: 1_000 });
    const slow = () => new Promise((resolve) => setTimeout(resolve, 900));
    for (let turn = 0; turn < 60; turn += 1) {
      const done = queue.run(slow);
      await vi.advanceTimersByTimeAsync(900);
      await done;
    }
    void queue.run(slow);
    void code(queue.run(slow));
    expect(await code(queue.run(slow))).toBe('overloaded');
  });

  it('says no to whoever was let in only when nothing moves', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, stalled: 1_000 });
    const { work } = pending();
    void queue.run(work);
    const answer = code(queue.run(work));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toBe('overloaded');
  });

  /** Fills a queue with work of 50 ms to the brim, for a time; gives how many wait at the end. */
  async function fill(queue: AdmissionQueue, ms: number): Promise<number> {
    let waiting = 0;
    for (let spent = 0; spent < ms; spent += 10) {
      while (queue.hasRoom) {
        waiting += 1;
        void code(queue.run(() => new Promise((resolve) => setTimeout(resolve, 50)))).then(() => (waiting -= 1));
      }
      await vi.advanceTimersByTimeAsync(10);
    }
    return waiting;
  }

  it('lets a burst wait long, and only a few once the queue does not go by', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, longestWait: 10_000, standingWait: 200, burst: 500 });
    expect(await fill(queue, 100)).toBeGreaterThan(100);
    await vi.advanceTimersByTimeAsync(30_000);
    await fill(queue, 30_000);
    expect(await fill(queue, 5_000)).toBeLessThan(10);
  });

  it('lets a burst wait again once the queue was empty', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, longestWait: 10_000, standingWait: 200, burst: 500 });
    await fill(queue, 40_000);
    await vi.advanceTimersByTimeAsync(30_000);
    await queue.run(() => Promise.resolve());
    expect(await fill(queue, 100)).toBeGreaterThan(100);
  });

  it('takes work again after work that went wrong', async () => {
    const queue = new AdmissionQueue({ atOnce: 1, waiting: 0 });
    expect(await code(queue.run(() => Promise.reject(new Error('wrong'))))).toBe('wrong');
    expect(await code(queue.run(() => Promise.resolve()))).toBe('done');
  });
});
