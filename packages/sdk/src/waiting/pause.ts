import type { Connection } from './connection.ts';

/** Resolves after so many milliseconds, or early when the signal aborts; it may also reject then. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** The default: `setTimeout`, which browsers, workers and Node share. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });

/** How a pause is waited for, and what ends it early. */
export interface PauseOptions {
  readonly sleep: Sleep;
  readonly signal?: AbortSignal | undefined;
  /** Wakes end the pause early. */
  readonly connection?: Connection | undefined;
}

/** Waits for a time, a wake or an abort, whichever is first. Throws only `signal.reason`. `ms: Infinity` waits for a wake. */
export async function pause(ms: number, { sleep: wait, signal, connection }: PauseOptions): Promise<void> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort();
  const ended = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  signal?.addEventListener('abort', end, { once: true });
  const unlisten = connection?.onWake(end);
  try {
    await (ms === Number.POSITIVE_INFINITY ? ended : Promise.race([wait(ms, controller.signal), ended]));
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    end();
    unlisten?.();
    signal?.removeEventListener('abort', end);
  }
  signal?.throwIfAborted();
}
