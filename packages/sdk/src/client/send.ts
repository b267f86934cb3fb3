import type { Receipt } from '@open-intake/core';
import type { WaitingCode } from '../errors/error-codes.ts';
import { HeldError } from '../errors/held-error.ts';
import { NotSentError } from '../errors/not-sent-error.ts';
import { RejectedError } from '../errors/rejected-error.ts';
import { toContentDigest } from '../freeze/digest.ts';
import type { FrozenSubmission } from '../freeze/frozen-submission.ts';
import { exchange, type Transport } from '../http/exchange.ts';
import { classify, type Decision } from '../policy/classify.ts';
import type { Connection } from '../policy/connection.ts';
import { count, emptyTally, nextStep } from '../policy/next-step.ts';
import { pause, type Sleep } from '../policy/pause.ts';
import { describeCall } from './addresses.ts';

/** Where a `send` is. `sending` → `waiting` → (`offline` →) `sending` … until the promise settles. */
export type SendProgress =
  | { readonly kind: 'sending'; readonly attempt: number }
  | {
      readonly kind: 'waiting';
      readonly attempt: number;
      readonly reason: WaitingCode /** Milliseconds. */;
      readonly ms: number;
    }
  /** Nothing is tried until the connection wakes. */
  | { readonly kind: 'offline'; readonly attempt: number };

export interface SendOptions {
  /** Ends everything at once; the promise rejects with `signal.reason`. The bytes may have arrived. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each try and each wait. */
  readonly onAttempt?: ((progress: SendProgress) => void) | undefined;
  /** Most tries that count. @default 5 */
  readonly attempts?: number | undefined;
  /** Goes on until it is delivered, held or aborted. @default false */
  readonly keepTrying?: boolean | undefined;
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

function post(frozen: FrozenSubmission, sender: Sender, signal: AbortSignal | undefined) {
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

/**
 * Sends frozen bytes until a verified receipt comes back. Throws `NotSentError` (send the same again later), `HeldError`
 * (will not be taken as things stand), `RejectedError` (answers must change), or `signal.reason`.
 */
export async function send(frozen: FrozenSubmission, sender: Sender, options: SendOptions = {}): Promise<Receipt> {
  const { signal, onAttempt } = options;
  const limits = { attempts: options.keepTrying === true ? Number.POSITIVE_INFINITY : (options.attempts ?? 5) };
  let tally = emptyTally;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    onAttempt?.({ kind: 'sending', attempt });
    const decision = await trust(classify(await post(frozen, sender, signal), frozen), frozen);
    if (decision.kind === 'delivered') return decision.receipt;
    const facts = {
      call: describeCall('POST', sender.address),
      attempts: attempt,
      status: decision.status,
      problem: decision.problem,
    };
    if (decision.kind === 'rejected') throw new RejectedError(facts, decision.issues);
    if (decision.kind === 'held') throw new HeldError({ ...facts, code: decision.reason });
    tally = count(tally, decision);
    const step = nextStep(tally, decision, limits, sender.random);
    if (step.kind === 'hold') throw new HeldError({ ...facts, code: 'changed-on-the-way' });
    if (step.kind === 'stop') throw new NotSentError({ ...facts, code: decision.reason });
    onAttempt?.({ kind: 'waiting', attempt, reason: decision.reason, ms: step.ms });
    await pause(step.ms, { sleep: sender.sleep, signal, connection: step.asked ? undefined : sender.connection });
    await untilOnline(sender, attempt, options);
  }
}

async function untilOnline(
  { connection, sleep }: Sender,
  attempt: number,
  { signal, onAttempt }: SendOptions,
): Promise<void> {
  while (connection?.isOffline() === true) {
    onAttempt?.({ kind: 'offline', attempt });
    await pause(Number.POSITIVE_INFINITY, { sleep, signal, connection });
  }
}
