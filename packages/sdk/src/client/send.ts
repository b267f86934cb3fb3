import type { Receipt } from '@open-intake/core';
import { emptyDelivery } from '../delivery/delivery-state.ts';
import { errorOf } from '../delivery/error-of.ts';
import { DeliveryRun } from '../delivery/run-delivery.ts';
import { progressOf, type SendProgress } from '../delivery/send-progress.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { describeCall } from '../transport/addresses.ts';
import { attempt, type Destination } from '../transport/attempt.ts';
import type { Connection } from '../waiting/connection.ts';
import type { Sleep } from '../waiting/pause.ts';

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

/** What sending needs from the client. */
export interface Sender extends Destination {
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly connection?: Connection | undefined;
}

/**
 * Sends frozen bytes until a verified receipt comes back. Throws `NotSentError` (send the same again later), `HeldError`
 * (will not be taken as things stand), `RejectedError` (answers must change), or `signal.reason`.
 */
export async function send(frozen: FrozenSubmission, sender: Sender, options: SendOptions = {}): Promise<Receipt> {
  const { signal, leave, onAttempt } = options;
  signal?.throwIfAborted();
  leave?.throwIfAborted();
  const { id, digest, bytes } = frozen;
  const most = options.keepTrying === true ? Number.POSITIVE_INFINITY : (options.attempts ?? 5);
  const listening = new AbortController();
  let run: DeliveryRun | undefined;
  try {
    return await new Promise<Receipt>((resolve, reject) => {
      const { random, sleep, connection } = sender;
      run = new DeliveryRun(
        {
          attempt: (_, given) => attempt(frozen, sender, given),
          tell(item) {
            const progress = progressOf(item);
            if (progress !== undefined) onAttempt?.(progress);
            if (item.stage.kind === 'delivered') resolve(item.stage.receipt);
            const error = errorOf(item, describeCall('POST', sender.address));
            if (error !== undefined) reject(error);
          },
          fail: (_, error) => reject(error),
          random,
          sleep,
          connection,
        },
        emptyDelivery({ hasLease: true, maxAge: Number.POSITIVE_INFINITY }),
      );
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
    run?.close();
  }
}
