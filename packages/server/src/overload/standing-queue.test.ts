import { describe, expect, it } from 'vitest';
import { StandingQueue } from './standing-queue.ts';

describe('a queue', () => {
  it('takes up a burst', () => {
    const queue = new StandingQueue(500);
    queue.served(300, 0);
    queue.served(900, 499);
    expect(queue.stands(499)).toBe(false);
  });

  it('stands when it was never empty for the whole interval', () => {
    const queue = new StandingQueue(500);
    queue.served(30, 0);
    expect(queue.stands(500)).toBe(true);
  });

  it('stands no more once somebody did not have to wait', () => {
    const queue = new StandingQueue(500);
    queue.served(30, 0);
    queue.served(0, 600);
    queue.served(30, 601);
    expect(queue.stands(1_000)).toBe(false);
  });
});
