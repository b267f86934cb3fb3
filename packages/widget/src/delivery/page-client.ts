import type { Issue, Receipt } from '@open-intake/core';
import type { AttemptOptions, Decision, FrozenSubmission } from '@open-intake/sdk';
import type { SendingClient } from './widget-client.ts';

type Attempt = (frozen: FrozenSubmission, options?: AttemptOptions) => Promise<Decision>;

/** What an error of a client may say. */
interface Said {
  readonly code: string;
  readonly status: number;
  readonly issues: readonly Issue[];
}

/** Answers with which the server may take other bytes of the same answers: the delivery freezes them anew. */
const wantsOtherBytes: ReadonlySet<unknown> = new Set(['key-reused', 'stale-form']);

/**
 * A try by the `send` of a client of the page's own, which waits by itself and says so. Throws what the client throws, but for what a
 * delivery knows how to go on from.
 */
export function bySend({ send }: Pick<SendingClient, 'send'>): Attempt {
  const attempt: Attempt = async (frozen, { signal, leave, onProgress } = {}) => {
    try {
      const receipt = await send(frozen, { signal, leave, onAttempt: onProgress, keepTrying: true });
      return { kind: 'delivered', receipt };
    } catch (error) {
      if (leave?.aborted === true) return { kind: 'retry', reason: 'network' };
      const { code, status = 0, issues } = (error ?? {}) as Partial<Said>;
      if (issues !== undefined) return { kind: 'rejected', status, issues };
      if (wantsOtherBytes.has(code) || status === 421) return { kind: 'held', reason: code as 'key-reused', status };
      throw error;
    }
  };
  return proven(attempt);
}

/** The same tries, of which nobody is told "sent" but for a receipt of exactly these bytes: a client of the page's own may be mistaken. */
export function proven(attempt: Attempt): Attempt {
  return async (frozen, options) => {
    const decision = await attempt(frozen, options);
    if (decision.kind !== 'delivered' || (await isProof(decision.receipt, frozen))) return decision;
    const why = 'The receipt of `client` is not for these bytes: its id, digest or code.';
    throw Object.assign(new Error(why), { code: 'unverified' });
  };
}

const receiptCode = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** Whether this is a receipt for exactly these bytes, whoever sent them: the same id, and the digest of the bytes themselves. */
async function isProof(receipt: Receipt, { id, bytes }: FrozenSubmission): Promise<boolean> {
  const found = receipt as Partial<Receipt> | null | undefined;
  if (found?.id !== id || !receiptCode.test(found.code ?? '') || Number.isNaN(Date.parse(found.receivedAt ?? '')))
    return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  const text = btoa(String.fromCharCode(...hash));
  return found.digest === `sha256-${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
