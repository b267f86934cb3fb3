import type { Receipt } from '@open-intake/core';
import { emptyDelivery } from '../delivery/delivery-state.ts';
import { errorOf } from '../delivery/error-of.ts';
import { DeliveryRun } from '../delivery/run-delivery.ts';
import { progressOf, type SendProgress } from '../delivery/send-progress.ts';
import { toContentDigest } from '../freeze/digest.ts';
import type { FrozenSubmission } from '../freeze/frozen-submission.ts';
import { exchange, type Transport } from '../http/exchange.ts';
import { classify, type Decision } from '../policy/classify.ts';
import type { Connection } from '../policy/connection.ts';
import type { Sleep } from '../policy/pause.ts';
import { describeCall } from './addresses.ts';

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

/** What one try is told. */
export interface AttemptOptions {
  readonly signal?: AbortSignal | undefined;
  /** The browser goes on with it when the page is gone: 60,000 bytes at most. @default false */
  readonly keepalive?: boolean | undefined;
}

/** What sending needs from the client. */
export interface Sender {
  readonly address: string;
  readonly transport: Transport;
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly connection?: Connection | undefined;
}

const receiptLimit = 64 * 1024;

function post(frozen: FrozenSubmission, sender: Sender, { signal, keepalive }: AttemptOptions) {
  return exchange(
    {
      address: sender.address,
      method: 'POST',
      headers: {
        'content-type': frozen.sealed === undefined ? 'application/json' : 'application/jose+json',
        'content-digest': toContentDigest(frozen.digest),
        'idempotency-key': frozen.id,
      },
      body: frozen.bytes,
      cache: 'no-store',
      keepalive: keepalive === true,
      limit: receiptLimit,
      signal,
    },
    sender.transport,
  );
}

/** Where the agency signs receipts, one without its signature is no receipt. */
async function trust(decision: Decision, { sealed }: FrozenSubmission): Promise<Decision> {
  if (decision.kind !== 'delivered' || sealed === undefined || sealed.receiptKeys.length === 0) return decision;
  const { isSignedReceipt } = await import('../seal/verify-receipt-signature.ts');
  const isSigned = await isSignedReceipt(decision.receipt, sealed.receiptKeys);
  return isSigned ? decision : { kind: 'retry', reason: 'unverified' };
}

/** Sends frozen bytes once and says what the answer means. Throws only `signal.reason`. */
export async function attempt(
  frozen: FrozenSubmission,
  sender: Sender,
  options: AttemptOptions = {},
): Promise<Decision> {
  return trust(classify(await post(frozen, sender, options), frozen), frozen);
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
      run.dispatch({ type: 'seal', id, digest, size: bytes.length, isStored: true, most });
    });
  } finally {
    listening.abort();
    run?.close();
  }
}
