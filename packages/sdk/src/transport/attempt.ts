import { toContentDigest } from '../submission/digest.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { classify, type Decision } from './classify.ts';
import { exchange, type Transport } from './exchange.ts';

/** What one try is told. */
export interface AttemptOptions {
  readonly signal?: AbortSignal | undefined;
  /** The browser goes on with it when the page is gone: 60,000 bytes at most. @default false */
  readonly keepalive?: boolean | undefined;
}

/** Where submissions are posted, and how. */
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

/** Sends frozen bytes once and says what the answer means. Throws only `signal.reason`. */
export async function attempt(
  frozen: FrozenSubmission,
  to: Destination,
  options: AttemptOptions = {},
): Promise<Decision> {
  return trust(classify(await post(frozen, to, options), frozen), frozen);
}
