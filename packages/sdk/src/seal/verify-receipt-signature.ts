import { type Keyset, type Receipt, receiptText } from '@open-intake/core';
import { isSignedBy } from './signatures.ts';

/** Whether one of the keys for receipts signed this receipt. */
export async function isSignedReceipt(receipt: Receipt, keys: NonNullable<Keyset['receiptKeys']>): Promise<boolean> {
  const { signature } = receipt;
  const key = keys.find(({ kid }) => kid === signature?.kid);
  return signature !== undefined && key !== undefined && isSignedBy(key.jwk, signature.value, receiptText(receipt));
}
