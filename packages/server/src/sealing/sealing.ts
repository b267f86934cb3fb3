import type { Keyset } from '@open-intake/core';
import type { ReceiptSigner } from './sign-receipt.ts';

/** The keys on the server of an agency that seals: public ones, and at most the private half that signs receipts. */
export interface Sealing {
  /** `keyset.json`, signed by the agency's root key. */
  readonly keyset: Keyset;
  /** `canary.json`: a text that everybody knows, sealed to the keyset. Workers open it to see that their key is right. */
  readonly canary?: Uint8Array | undefined;
  /** From `receipt-key.json`. Without it receipts are not signed. */
  readonly signReceipt?: ReceiptSigner | undefined;
  /** RFC 3339: when somebody last proved that the recovery key opens what is sealed. */
  readonly drilledAt?: string | undefined;
}
