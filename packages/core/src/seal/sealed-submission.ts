import * as z from 'zod/mini';
import { encodedBytes, encodedText } from './encoded.ts';
import { mostRecipients } from './keyset.ts';

/** The most bytes of a sealed body: a submission of 256 KiB, padded, and a third more because JSON holds no bytes. */
export const sealedLimit = 384 * 1024;

const kidSchema = encodedBytes(32);
const digestSchema = z.string().check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/));

/** What the protected header says, and what the ciphertext is bound to. Nothing here is an answer. */
export const sealedHeaderSchema = z.strictObject({
  enc: z.literal('A256GCM'),
  crit: z.tuple([z.literal('oi')]),
  oi: z.strictObject({
    /** The profile. There is one. */
    v: z.literal(1),
    id: z.uuid(),
    form: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)),
    version: z.string().check(z.maxLength(64)),
    hash: digestSchema,
    /** The keyset it was sealed to. */
    seq: z.int().check(z.minimum(1)),
    /** The recipients, sorted. */
    kids: z.array(kidSchema).check(z.minLength(2), z.maxLength(mostRecipients)),
    /** Binds the content key, so that two recipients cannot be made to read two things. */
    commit: encodedBytes(32),
  }),
});

/**
 * A sealed submission: JWE in General JSON (RFC 7516 §7.2.1). The content key is wrapped for each recipient with HPKE
 * (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 */
export const sealedSubmissionSchema = z.strictObject({
  protected: encodedText(4096),
  iv: encodedBytes(12),
  ciphertext: encodedText(sealedLimit),
  tag: encodedBytes(16),
  recipients: z
    .array(
      z.strictObject({
        header: z.strictObject({ alg: z.literal('HPKE-7-KE'), kid: kidSchema, ek: encodedBytes(65) }),
        encrypted_key: encodedBytes(48),
      }),
    )
    .check(z.minLength(2), z.maxLength(mostRecipients)),
});

/** The protected header of a sealed submission. */
export type SealedHeader = z.infer<typeof sealedHeaderSchema>['oi'];
/** A submission that only the agency's keys open (JWE with HPKE). */
export type SealedSubmission = z.infer<typeof sealedSubmissionSchema>;
