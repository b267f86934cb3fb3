import type { Store } from '../store/store.ts';
import { toContentDigest } from '../submission/digest.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { classify, type Decision } from './classify.ts';
import { exchange, type Transport } from './exchange.ts';
import type { SendProgress } from './send-progress.ts';

/** Settings of one try. */
export interface AttemptOptions {
  readonly signal?: AbortSignal | undefined;
  /** The browser goes on with it when the page is gone: 60,000 bytes at most. @default false */
  readonly keepalive?: boolean | undefined;
  /** The page goes away: for a client that waits by itself inside a try. */
  readonly leave?: AbortSignal | undefined;
  /** Called by a client that waits by itself inside a try. */
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
}

/** An attempter: sends frozen bytes once, as a client of the SDK does. */
export interface Attempter {
  readonly attempt: (frozen: FrozenSubmission, options?: AttemptOptions) => Promise<Decision>;
}

/** The address that submissions are posted to, and how. */
export interface Destination {
  readonly address: string;
  readonly transport: Transport;
}

const receiptLimit = 64 * 1024;

function post(frozen: FrozenSubmission, to: Destination, { signal, keepalive }: AttemptOptions) {
  return exchange(
    {
      address: to.address,
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
    to.transport,
  );
}

/** Where the agency signs receipts, one without its signature is no receipt. */
async function trust(decision: Decision, { sealed }: FrozenSubmission): Promise<Decision> {
  if (decision.kind !== 'delivered' || sealed === undefined || sealed.receiptKeys.length === 0) return decision;
  const { isSignedReceipt } = await import('../seal/verify-receipt-signature.ts');
  const isSigned = await isSignedReceipt(decision.receipt, sealed.receiptKeys);
  return isSigned ? decision : { kind: 'retry', reason: 'unverified' };
}

/** What sends frozen bytes to one place, once, and says what the answer means. It throws only `signal.reason`. */
export function attemptTo(to: Destination): Attempter['attempt'] {
  return async (frozen, options = {}) => trust(classify(await post(frozen, to, options), frozen), frozen);
}

/** Takes the bytes of an id from the store and sends them once; they stay there. Throws what `client` throws. */
export async function attemptFrom(
  store: Store,
  client: Attempter,
  id: string,
  options: AttemptOptions,
): Promise<Decision> {
  const frozen = store.get(id);
  if (frozen === undefined) throw new Error('These bytes are not here.');
  return client.attempt(frozen, options);
}
