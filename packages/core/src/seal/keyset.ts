import * as z from 'zod/mini';
import { encodedBytes } from './encoded.ts';

/** The most recipients of a sealed submission, and so the most keys that are in use at a time. */
export const mostRecipients = 8;

/** A public key on P-256 as a JWK (RFC 7517). */
export const publicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: encodedBytes(32),
  y: encodedBytes(32),
});

/** The thumbprint of a public key (RFC 7638). */
const kidSchema = encodedBytes(32);

const recipientKeySchema = z.strictObject({
  kid: kidSchema,
  /** `recovery`: its private half is printed and locked away, and never touches a server. */
  role: z.enum(['intake', 'recovery']),
  jwk: publicKeySchema,
  /** When it begins to be used (RFC 3339, UTC). */
  from: z.iso.datetime(),
  /** When it stops being used. Absent: as long as the keyset. */
  until: z.optional(z.iso.datetime()),
});

/**
 * The public keys to which an agency lets submissions be sealed, signed by its root key. `seq` only ever grows. The pin in the
 * embed tag is `sha256-` and the thumbprint (RFC 7638) of `root`.
 */
export const keysetSchema = z.strictObject({
  format: z.literal('open-intake-keyset/1'),
  seq: z.int().check(z.minimum(1)),
  agency: z.optional(z.string().check(z.maxLength(200))),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  root: publicKeySchema,
  keys: z.array(recipientKeySchema).check(z.minLength(2), z.maxLength(32)),
  /** Those with which the server may sign receipts. */
  receiptKeys: z.optional(
    z.array(z.strictObject({ kid: kidSchema, jwk: publicKeySchema })).check(z.minLength(1), z.maxLength(4)),
  ),
  /** ECDSA (P-256, SHA-256) over `keysetText`, 64 bytes as base64url. */
  signature: encodedBytes(64),
});

/** One public key of a keyset. */
export type PublicKey = z.infer<typeof publicKeySchema>;
/** A public key that answers are sealed to. */
export type RecipientKey = z.infer<typeof recipientKeySchema>;
/** The public keys of an agency, as its server publishes them, signed. */
export type Keyset = z.infer<typeof keysetSchema>;
