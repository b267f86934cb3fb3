import type { Receipt } from '@open-intake/core';
import { emptyDelivery } from '../delivery/delivery-state.ts';
import { errorOf } from '../delivery/error-of.ts';
import { progressOf } from '../delivery/progress-of.ts';
import { DeliveryRun } from '../delivery/run-delivery.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { describeCall } from '../transport/addresses.ts';
import type { Attempter } from '../transport/attempt.ts';
import type { SendProgress } from '../transport/send-progress.ts';
import type { Connection } from '../waiting/connection.ts';
import type { Sleep } from '../waiting/pause.ts';

/** How a client sends: how often, who is told, and what ends it. */
export interface SendOptions {
  /** Ends everything at once; the promise rejects with `signal.reason`. The bytes may have arrived. */
  readonly signal?: AbortSignal | undefined;
  /** The page goes away: what waits is sent once more, by `keepalive`, and the promise rejects with `leave.reason`. */
  readonly leave?: AbortSignal | undefined;
  /** Told before each try and each wait. */
  readonly onAttempt?: ((progress: SendProgress) => void) | undefined;
  /** Most tries that count. @default 5 */
  readonly attempts?: number | undefined;
  /** Goes on until it is delivered, held or aborted. @default false */
  readonly keepTrying?: boolean | undefined;
}

/** The parts of a client that sending needs. */
export interface Sender extends Attempter {
  readonly postsTo: string;
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly connection?: Connection | undefined;
}

/**
 * Sends frozen bytes until a verified receipt comes back, with nothing kept: the machine of every delivery, with one item in it. Throws
 * `NotSentError` (send the same again later), `HeldError` (will not be taken as things stand), `RejectedError` (answers must change),
 * or `signal.reason`.
 */
export async function send(frozen: FrozenSubmission, sender: Sender, options: SendOptions = {}): Promise<Receipt> {
  const { signal, leave, onAttempt } = options;
  signal?.throwIfAborted();
  leave?.throwIfAborted();
  const { id, digest, bytes } = frozen;
  const most = options.keepTrying === true ? Number.POSITIVE_INFINITY : (options.attempts ?? 5);
  const listening = new AbortController();
  let run: DeliveryRun | undefined;
  let unlisten: (() => void) | undefined;
  try {
    return await new Promise<Receipt>((resolve, reject) => {
      run = new DeliveryRun(
        {
          ...sender,
          attempt: (_, given) => sender.attempt(frozen, given),
          tell(item) {
            const progress = progressOf(item);
            if (progress !== undefined) onAttempt?.(progress);
            if (item.stage.kind === 'delivered') resolve(item.stage.receipt);
            const error = errorOf(item, describeCall('POST', sender.postsTo));
            if (error !== undefined) reject(error);
          },
          fail: (_, error) => reject(error),
        },
        emptyDelivery({ hasLease: true, maxAge: Number.POSITIVE_INFINITY }),
      );
      unlisten = sender.connection?.onWake(run.wake);
      const until = { once: true, signal: listening.signal };
      signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
      leave?.addEventListener(
        'abort',
        () => {
          run?.dispatch({ type: 'leave' });
          reject(leave.reason as Error);
        },
        until,
      );
      run.dispatch({ type: 'enqueue', id, digest, size: bytes.length, isStored: true, most });
    });
  } finally {
    listening.abort();
    unlisten?.();
    run?.close();
  }
}
