import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wakeableConnection } from '../../test/wakeable-connection.ts';
import { limitWakes } from './limit-wakes.ts';
import { pause, sleep } from './pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a pause', () => {
  it('lasts as long as asked', async () => {
    const ended = vi.fn();
    const paused = pause(1_000, { sleep }).then(ended);
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await paused;
    expect(ended).toHaveBeenCalledOnce();
  });

  it('ends at once on a wake, and leaves no timer and no listener', async () => {
    const connection = wakeableConnection();
    const paused = pause(60_000, { sleep, connection });
    connection.wake();
    await paused;
    expect([vi.getTimerCount(), connection.listening]).toEqual([0, 0]);
  });

  it('ends at once on an abort, with the reason', async () => {
    const controller = new AbortController();
    const paused = pause(60_000, { sleep, signal: controller.signal });
    const checked = expect(paused).rejects.toBe('left the page');
    controller.abort('left the page');
    await checked;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may be woken at most every five seconds', () => {
    const connection = wakeableConnection();
    const heard = vi.fn();
    limitWakes(connection, () => new Date()).onWake(heard);
    connection.wake();
    vi.advanceTimersByTime(4_999);
    connection.wake();
    expect(heard).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    connection.wake();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears a wake after the clock was set back', () => {
    const connection = wakeableConnection();
    const heard = vi.fn();
    limitWakes(connection, () => new Date()).onWake(heard);
    connection.wake();
    vi.setSystemTime(new Date('2016-01-01'));
    connection.wake();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
