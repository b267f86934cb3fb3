import type { Keyset } from '@open-intake/core';

/** A submission whose bytes are fixed: every try sends these, and the receipt is checked against them. */
export interface FrozenSubmission {
  /** The submission's id and idempotency key: a UUID, version 4. */
  readonly id: string;
  /** The body: JSON in UTF-8, or the envelope around it when it is sealed. Made once. */
  readonly bytes: Uint8Array;
  /** `sha256-` and the base64url of the SHA-256 of `bytes`. */
  readonly digest: string;
  readonly form: { readonly id: string; readonly version: string; readonly hash: string };
  /** There when `bytes` are sealed: the keys of which one has to sign the receipt; none where the agency signs no receipts. */
  readonly sealed?: { readonly receiptKeys: NonNullable<Keyset['receiptKeys']> };
}
