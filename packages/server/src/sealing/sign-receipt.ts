import { createPrivateKey, sign } from 'node:crypto';
import { publicKeySchema, type Receipt, receiptText } from '@open-intake/core';
import * as z from 'zod';

/** Signs a receipt; the signature stands beside it. */
export type ReceiptSigner = (receipt: Receipt) => NonNullable<Receipt['signature']>;

const receiptKeySchema = z.object({
  ...publicKeySchema.shape,
  d: z.string(),
  kid: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  role: z.literal('receipt'),
});

/**
 * A signer from a private key on P-256 as a JWK with its `kid`: ECDSA with SHA-256, 64 bytes (IEEE P1363).
 *
 * @throws ZodError, or what Node throws for a key that is none
 */
export function receiptSigner(jwk: unknown): ReceiptSigner {
  const { kid, ...key } = receiptKeySchema.parse(jwk);
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  return (receipt) => {
    const bytes = sign('sha256', Buffer.from(receiptText(receipt)), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return { kid, value: bytes.toString('base64url') };
  };
}
