import type { Keyset, RecipientKey } from '@open-intake/core';
import { keysetText, type mostRecipients } from '@open-intake/core';
import { requireBothRoles } from './require-both-roles.ts';
import { SealError } from './seal-error.ts';
import { isSignedBy } from './signatures.ts';
import { pinOf, thumbprint } from './thumbprint.ts';

/** A keyset that the agency's root key stands behind, with the keys that are in use now. */
export interface VerifiedKeyset {
  readonly seq: number;
  /** Sorted by `kid`; two to eight, at least one of them for recovery. */
  readonly recipients: readonly Pick<RecipientKey, 'kid' | 'jwk' | 'role'>[];
  readonly receiptKeys: NonNullable<Keyset['receiptKeys']>;
  /** RFC 3339. */
  readonly expires: string;
}

export interface VerifyKeysetOptions {
  /** The highest `seq` seen before: an older keyset is not taken. @default 1 */
  readonly minSeq?: number;
  /** What time it is for the server, whose clock is better than that of a cheap phone. */
  readonly now: Date;
}

/** Spelled out because core's number stands beside Zod, which the sealing chunk does without. */
const most: typeof mostRecipients = 8;

/**
 * Checks a keyset against the pin in the page: the root key, its signature over everything, no step back, not past its time.
 * The root key vouches for the rest. Throws a `SealError`, whatever the value is.
 */
export async function verifyKeyset(value: unknown, pin: string, options: VerifyKeysetOptions): Promise<VerifiedKeyset> {
  try {
    return await verify(value, pin, options);
  } catch (error) {
    throw error instanceof SealError ? error : new SealError('not-a-keyset');
  }
}

async function verify(value: unknown, pin: string, { minSeq = 1, now }: VerifyKeysetOptions): Promise<VerifiedKeyset> {
  const keyset = value as Keyset | null;
  if (keyset?.format !== 'open-intake-keyset/1' || typeof keyset.root !== 'object') throw new SealError('not-a-keyset');
  if ((await pinOf(keyset.root)) !== pin) throw new SealError('wrong-root');
  if (!(await isSignedBy(keyset.root, keyset.signature, keysetText(keyset)))) throw new SealError('bad-signature');
  const { seq, expires, keys, receiptKeys = [] } = keyset;
  if (!Number.isSafeInteger(seq)) throw new SealError('not-a-keyset');
  if (seq < minSeq) throw new SealError('rolled-back');
  const isPast = (moment: string) => !(Date.parse(moment) > now.getTime());
  if (isPast(expires)) throw new SealError('expired');

  const recipients = keys
    .filter(({ from, until }) => isPast(from) && !(until !== undefined && isPast(until)))
    .sort((one, other) => (one.kid < other.kid ? -1 : 1));
  requireBothRoles(recipients);
  if (recipients.length > most) throw new SealError('too-many-keys');
  for (const [at, { kid, jwk }] of recipients.entries()) {
    const isTwice = kid === recipients[at - 1]?.kid;
    if (isTwice || (await thumbprint(jwk)) !== kid) throw new SealError('not-a-keyset');
  }
  return { seq, recipients, receiptKeys, expires };
}
